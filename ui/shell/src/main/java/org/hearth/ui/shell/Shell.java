package org.hearth.ui.shell;

import java.util.Locale;
import org.hearth.core.security.Permission;
import org.hearth.ui.PageContext;

/** What every page and part of the shell is built with. */
public record Shell(CoreServices core, Navigation navigation, WebSettings settings) {

    /** A page with this permission is for everybody who is logged in. */
    public static final Permission EVERYONE = new Permission("core.everyone");

    /** What a page's constructor gets. */
    public PageContext pageContext(Locale language) {
        return new PageContext(core.messages(), core.access(), core.drafts(), core.jobs(), core.time(), language);
    }

    /** True when the caller may see what bears {@code permission}. */
    public boolean allows(Permission permission) {
        return permission.equals(EVERYONE) || core.access().allows(permission);
    }
}
