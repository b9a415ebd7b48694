package org.hearth.core.runtime.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.core.failure.NotFound;
import org.hearth.core.report.Indicator;
import org.hearth.core.report.Outline;
import org.hearth.core.report.Outline.Rights;
import org.hearth.core.report.Reports;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indicators there are now, and what the caller may see of each. */
final class Catalogue {

    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

    private final Access access;
    private final Supplier<List<Kept>> all;

    /** An indicator and the module that keeps it. */
    record Kept(String module, Indicator indicator) {}

    /** An indicator that the caller may see. */
    record Visible(Kept kept, Rights rights) {

        Indicator indicator() {
            return kept.indicator();
        }
    }

    Catalogue(Access access, Supplier<List<Kept>> all) {
        this.access = access;
        this.all = all;
    }

    /** What the caller may see; of two with the same id the first counts. */
    List<Visible> visible() {
        Map<String, Visible> byId = new LinkedHashMap<>();
        for (Kept each : all.get()) {
            rights(each.indicator()).map(rights -> new Visible(each, rights)).ifPresent(one -> {
                if (byId.putIfAbsent(one.indicator().id(), one) != null) {
                    LOG.warn(
                            "module {}: the id {} is taken",
                            each.module(),
                            one.indicator().id());
                }
            });
        }
        return List.copyOf(byId.values());
    }

    Visible get(String id) {
        return visible().stream()
                .filter(each -> each.indicator().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Reports.KIND, id));
    }

    private Optional<Rights> rights(Indicator indicator) {
        if (access.allows(indicator.permission())) {
            return Optional.of(Rights.RECORDS);
        }
        return indicator.aggregates().filter(access::allows).map(each -> Rights.AGGREGATES);
    }

    /** Periods and values to choose are no numbers: they are read in the platform's name where the caller sees no row. */
    Outline outline(Visible one) {
        return one.rights() == Rights.RECORDS ? read(one) : access.as(Caller.SYSTEM, () -> read(one));
    }

    private static Outline read(Visible one) {
        Indicator indicator = one.indicator();
        return new Outline(
                indicator.id(),
                one.kept().module(),
                one.rights(),
                indicator.numbers(),
                indicator.periods(),
                indicator.dimensions());
    }
}
