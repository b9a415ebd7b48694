package org.hearth.core.runtime.security;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Agency;
import org.hearth.core.security.Caller;

/** The agency's name and zone, kept as settings. */
final class AgencySettings implements Agency {

    static final String NAME = "agency.name";
    static final String ZONE = "agency.zone";
    static final int NAME_LENGTH = 100;

    private final Surroundings around;
    private final Settings settings;

    AgencySettings(Surroundings around, Settings settings) {
        this.around = around;
        this.settings = settings;
    }

    @Override
    public String name() {
        return settings.find(NAME).orElse("");
    }

    @Override
    public ZoneId zone() {
        return settings.find(ZONE).map(ZoneId::of).orElse(AgencyTime.UNTIL_SET);
    }

    @Override
    public void change(String name, ZoneId zone) {
        around.access().require(SETTINGS);
        RuleViolation.throwIfAny(refusals(name));
        store(name, zone);
    }

    void store(String name, ZoneId zone) {
        around.work().run(em -> {
            settings.put(NAME, name.strip());
            settings.put(ZONE, zone.getId());
            around.audit()
                    .record(
                            AuditAction.SETTING,
                            "core.setting",
                            Caller.SYSTEM_ID,
                            Map.of(NAME, "", ZONE, zone.getId()));
        });
    }

    static List<Refusal> refusals(String name) {
        var found = new ArrayList<Refusal>();
        Fields.text(found, "agency", name, NAME_LENGTH);
        return found;
    }
}
