package org.hearth.ui.shell.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import java.util.Map;
import org.hearth.ui.PageContext;

/** There is no such page, or the user may not know of it: both look the same. */
public final class UnknownAddress extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private static final int NOT_FOUND = 404;

    public UnknownAddress(PageContext page) {
        super(page);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show("error.unknown", Map.of());
        return NOT_FOUND;
    }
}
