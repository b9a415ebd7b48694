package org.hearth.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The web component to draw on; a static file, so that no front-end build is needed. */
@Tag("hearth-signature-pad")
@JsModule("context://hearth/signature-pad.js")
final class SignatureCanvas extends Component {

    private String path = "";
    private Runnable marked = () -> {};

    SignatureCanvas(String label) {
        getElement().setAttribute("label", label);
        getElement()
                .addEventListener(
                        "mark",
                        event -> keep(event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }

    /** Takes over a mark that was drawn; one that is none clears it. */
    void keep(String mark) {
        path = Signature.isPath(mark) ? mark : "";
        marked.run();
    }

    /** What follows each new mark. */
    void whenMarked(Runnable follow) {
        marked = follow;
    }

    String path() {
        return path;
    }

    void clear() {
        path = "";
        getElement().callJsFunction("clear");
    }
}
