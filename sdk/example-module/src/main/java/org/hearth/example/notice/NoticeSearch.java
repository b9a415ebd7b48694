package org.hearth.example.notice;

import java.util.List;
import org.hearth.core.data.PageRequest;
import org.hearth.core.search.SearchHit;
import org.hearth.core.search.SearchSource;

/** Finds notices from the top bar. */
public final class NoticeSearch implements SearchSource {

    private final NoticeDesk desk;

    public NoticeSearch(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return NoticeStore.KIND;
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        if (!desk.access().allows(Notices.READ)) {
            return List.of();
        }
        return desk
                .work()
                .read(em -> NoticeStore.page(em, new NoticeFilter(text, false), PageRequest.first(limit)))
                .rows()
                .stream()
                .map(notice -> new SearchHit(
                        notice.draft().text(),
                        notice.author(),
                        "notices/" + notice.id().value()))
                .toList();
    }
}
