package org.hearth.example.notice;

import java.util.List;
import java.util.Optional;
import org.hearth.core.module.SampleData;

/** What hangs on the board of the invented agency that {@code --demo} shows. */
public final class NoticeSamples implements SampleData {

    private static final int DAYS = 14;

    private final NoticeDesk desk;
    private final Notices notices;

    public NoticeSamples(NoticeDesk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    @Override
    public List<DemoAccount> demonstrate() {
        var until = Optional.of(desk.time().today().plusDays(DAYS));
        notices.pin(new NoticeDraft("meeting", "Team meeting on Thursday at nine, in the library", until));
        notices.pin(new NoticeDraft("supplies", "Winter coats in all sizes are in the store room", until));
        return List.of();
    }
}
