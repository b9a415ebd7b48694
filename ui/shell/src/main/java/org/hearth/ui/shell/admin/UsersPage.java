package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Accounts.Account;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** The people who may log in, their roles, and their locks. */
public final class UsersPage extends Div implements BeforeEnterObserver {

    /** {@code admin/users?new} opens the empty form: the menu "new" leads there. */
    private static final String NEW = "new";

    private final PageContext context;
    private final transient Accounts accounts;
    private final RecordList<Account> list;
    private String search = "";

    /** The page. */
    public UsersPage(PageContext context, Accounts accounts) {
        this.context = context;
        this.accounts = accounts;
        var header = new PageHeader(context.text("admin.users.title"))
                .about(context.text("admin.users.about"))
                .primary(new Button(context.text("admin.users.new"), click -> create()));
        this.list = new RecordList<>(context, columns(), this::rows)
                .named(context.text("admin.users.title"))
                .search(context.text("admin.users.search"), words -> search = words)
                .summary(total -> context.text("admin.users.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(context.text("admin.users.none"), context.text("admin.users.none.help")));
        add(header, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
        if (event.getLocation().getQueryParameters().getParameters().containsKey(NEW)) {
            create();
        }
    }

    private Page<Account> rows(PageRequest request) {
        return accounts.list(search, request);
    }

    private List<Column<Account>> columns() {
        return List.of(
                Column.<Account>text(
                                "displayName",
                                context.text("admin.users.display"),
                                each -> each.profile().displayName())
                        .drawn(this::link),
                Column.text("name", context.text("admin.users.name"), Account::name),
                Column.text(
                        "staffCode",
                        context.text("admin.users.code"),
                        each -> each.profile().staffCode()),
                Column.text("", context.text("admin.users.roles"), this::roles),
                Column.<Account>text("", context.text("admin.users.state"), this::state)
                        .drawn(each -> new Badge(each.locked() ? Badge.Tone.LATE : Badge.Tone.GOOD, state(each))));
    }

    private Component link(Account account) {
        var link = new NativeButton(account.profile().displayName(), click -> change(account));
        link.addClassName("hearth-link");
        return link;
    }

    private String roles(Account account) {
        return account.profile().roles().stream()
                .map(each -> context.text("role." + each))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String state(Account account) {
        return context.text(account.locked() ? "admin.users.locked" : "admin.users.active");
    }

    private void create() {
        new AccountDialog(context, accounts, list::reload).create();
    }

    private void change(Account account) {
        new AccountDialog(context, accounts, list::reload).change(account.id());
    }
}
