package org.hearth.testkit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.data.Page;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.module.ModuleService;
import org.hearth.core.runtime.security.RoleRegistry;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Permission;
import org.hearth.core.security.Role;
import org.hearth.testkit.PermissionTable.Line;
import org.hearth.testkit.ServiceCalls.Outcome;
import org.hearth.testkit.ServiceCalls.Target;
import org.jspecify.annotations.Nullable;

/**
 * Tries every public method of a module's services as every role, and says where a service and its table of permissions
 * disagree. Each permission of a line is proved to be needed, by a caller who holds every other one, and all together to
 * be enough, by a caller who holds nothing else.
 */
final class Guard {

    private static final String PRETENDED = "pretended";
    private static final String STRANGER = "S-nobody";

    private final RoleRegistry registry;
    private final PermissionTable table;
    private final ServiceCalls calls;
    private final String staffCode;
    private final List<String> faults = new ArrayList<>();

    Guard(RoleRegistry registry, PermissionTable table, ServiceCalls calls, String staffCode) {
        this.registry = registry;
        this.table = table;
        this.calls = calls;
        this.staffCode = staffCode;
    }

    /** What is wrong with {@code services}, in words; {@code roles} are those that the modules declare. */
    List<String> faults(Collection<ModuleService<?>> services, Collection<Role> roles) {
        var methods = services.stream().flatMap(each -> methods(each.type())).toList();
        table.unused(methods).forEach(key -> faults.add(key + ": there is no such method"));
        for (ModuleService<?> service : services) {
            methods(service.type()).forEach(method -> tryFlags(service, method, roles));
        }
        return faults.stream().distinct().toList();
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(PermissionTable::signature));
    }

    private void tryFlags(ModuleService<?> service, Method method, Collection<Role> roles) {
        boolean flagged = false;
        for (boolean flag : new boolean[] {false, true}) {
            var target = new Target(service.instance(), service.type(), method, flag);
            Optional<Line> line = table.find(method, flag);
            if (line.isPresent()) {
                tryAll(target, line.get(), roles);
            }
            flagged |= line.isPresent();
        }
        if (!flagged) {
            faults.add(service.type().getSimpleName() + "." + method.getName() + PermissionTable.signature(method)
                    + ": the table does not say what it asks for");
        }
    }

    private void tryAll(Target target, Line line, Collection<Role> roles) {
        try {
            if (line.needs().isEmpty()) {
                tellsNothing(target);
                return;
            }
            var all = everyPermission(roles);
            line.needs().forEach(need -> isNeeded(target, line, need, all));
            isEnough(target, line);
            declared(roles).forEach((role, held) -> isAsDeclared(target, line, role, held));
            if (line.own()) {
                keepsToOwn(target, line);
            }
        } catch (Arguments.Missing missing) {
            faults.add(target + ": " + missing.getMessage());
        }
    }

    private void tellsNothing(Target target) {
        var outcome = calls.call(pretending(Set.of(), STRANGER), target);
        outcome.refusal()
                .ifPresent(denied -> fault(target, "asks for " + denied.permission() + ", the table says nothing"));
        if (!outcome.touched().isEmpty()) {
            fault(target, "asks nothing and touches " + outcome.touched());
        }
    }

    private void isNeeded(Target target, Line line, String need, Set<String> all) {
        var others = new HashSet<>(all);
        others.remove(need);
        var outcome = calls.call(pretending(others, staffCode), target);
        if (outcome.refusal().filter(denied -> denied.permission().equals(need)).isEmpty()) {
            fault(target, "lets in whoever lacks " + need + seen(outcome));
            return;
        }
        if (line.isRefusedFirst(others)) {
            refusedFirst(target, "whoever lacks " + need, outcome);
        }
    }

    private void isEnough(Target target, Line line) {
        var outcome = calls.call(pretending(Set.copyOf(line.needs()), staffCode), target);
        outcome.refusal()
                .ifPresent(
                        denied -> fault(target, "asks for " + denied.permission() + " too, the table does not say so"));
    }

    private void isAsDeclared(Target target, Line line, String role, Set<String> held) {
        var outcome = calls.call(TestPlatform.staff(staffCode, role), target);
        boolean refused = outcome.refusal().isPresent();
        if (held.containsAll(line.needs()) == refused) {
            fault(target, (refused ? "refuses " : "lets in ") + role + seen(outcome));
        }
        if (refused && line.isRefusedFirst(held)) {
            refusedFirst(target, role, outcome);
        }
    }

    private void refusedFirst(Target target, String whom, Outcome outcome) {
        if (!outcome.touched().isEmpty()) {
            fault(target, "touches " + outcome.touched().getFirst() + " before it refuses " + whom);
        }
    }

    /** Rows of families: whoever works with the family gets through, whoever works with none finds nothing. */
    private void keepsToOwn(Target target, Line line) {
        var needs = Set.copyOf(line.needs());
        var mine = calls.call(pretending(needs, staffCode), target);
        if (mine.failure() instanceof NotFound || isAccident(mine.failure())) {
            fault(target, "cannot be judged" + seen(mine) + "; name what it needs in arguments()");
            return;
        }
        findsNothing(target, calls.call(pretending(needs, STRANGER), target));
        findsNothing(target, calls.guess(pretending(needs, STRANGER), target));
    }

    private void findsNothing(Target target, Outcome strangers) {
        boolean malformed = strangers.failure() instanceof RuleViolation
                && strangers.touched().isEmpty();
        boolean nothing =
                strangers.failure() instanceof NotFound || (strangers.failure() == null && isEmpty(strangers.answer()));
        if (!malformed && !nothing) {
            fault(target, "does not keep to the families one works with" + seen(strangers));
        }
    }

    private static boolean isAccident(@Nullable RuntimeException failure) {
        return failure != null && !(failure instanceof RuleViolation || failure instanceof StaleData);
    }

    private static boolean isEmpty(@Nullable Object answer) {
        return switch (answer) {
            case Collection<?> all -> all.isEmpty();
            case Map<?, ?> all -> all.isEmpty();
            case Optional<?> one -> one.isEmpty();
            case Page<?> page -> page.rows().isEmpty() && page.total() == 0;
            case Number number -> number.longValue() == 0;
            case Boolean yes -> !yes;
            case null, default -> false;
        };
    }

    private Caller pretending(Set<String> permissions, String staff) {
        var held = permissions.stream().map(Permission::new).collect(Collectors.toSet());
        registry.add(PRETENDED, List.of(new Role(PRETENDED, held)));
        return TestPlatform.staff(staff, PRETENDED);
    }

    private Set<String> everyPermission(Collection<Role> roles) {
        var all = new HashSet<>(table.permissions());
        declared(roles).values().forEach(all::addAll);
        return all;
    }

    private static Map<String, Set<String>> declared(Collection<Role> roles) {
        return roles.stream()
                .collect(Collectors.groupingBy(
                        Role::code,
                        Collectors.flatMapping(
                                role -> role.permissions().stream().map(Permission::code), Collectors.toSet())));
    }

    private void fault(Target target, String words) {
        faults.add(target + ": " + words);
    }

    private static String seen(Outcome outcome) {
        return " (" + Objects.requireNonNullElse(outcome.failure(), "it answered") + ")";
    }
}
