package org.hearth.example.ui;

import org.hearth.core.policy.Policy;
import org.hearth.example.notice.NoticeSheet;
import org.hearth.example.notice.NoticeSweep;
import org.hearth.example.notice.Notices;

/**
 * What the pages work with.
 *
 * @param files where the static files of this module are served
 */
record NoticeServices(Notices notices, NoticeSweep sweep, NoticeSheet sheet, Policy policy, String files) {}
