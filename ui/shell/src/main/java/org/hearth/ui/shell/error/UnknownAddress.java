package org.hearth.ui.shell.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.function.Supplier;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.PageContext;

/** There is no such page, or the user may not know of it: both look the same. */
public final class UnknownAddress extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private static final int NOT_FOUND = 404;

    public UnknownAddress(PageContext page, Supplier<List<MenuEntry>> waysOn) {
        super(page, waysOn);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        showUnknown();
        return NOT_FOUND;
    }
}
