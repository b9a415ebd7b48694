package org.hearth.core.runtime.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedTest {

    @Test
    void aHeaderNamesModulesWithAndWithoutVersions() {
        assertThat(Need.list("family-record;version=\"[1.0,2)\", notice-board ,toys;version=1.5"))
                .containsExactly(
                        new Need("family-record", "[1.0,2)"), new Need("notice-board", ""), new Need("toys", "1.5"));
        assertThat(Need.list(" ")).isEmpty();
    }

    @Test
    void aRangeTakesItsLowerEndAndNotItsUpper() {
        var need = new Need("oil", "[1.0,2)");
        assertThat(need.accepts("1.0.0")).isTrue();
        assertThat(need.accepts("1.9.9.SNAPSHOT")).isTrue();
        assertThat(need.accepts("2.0.0")).isFalse();
        assertThat(need.accepts("0.9")).isFalse();
    }

    @Test
    void aSingleVersionMeansItAndEveryNewerOne() {
        var need = new Need("oil", "1.5");
        assertThat(need.accepts("1.4")).isFalse();
        assertThat(need.accepts("1.5")).isTrue();
        assertThat(need.accepts("3")).isTrue();
        assertThat(need.words()).containsEntry("low", "from").containsEntry("high", "open");
    }

    @Test
    void noVersionMeansAny() {
        assertThat(new Need("oil", "").accepts("0")).isTrue();
        assertThat(new Need("oil", "").accepts("no version")).isTrue();
    }

    @Test
    void whatCannotBeReadAcceptsNothing() {
        var need = new Need("oil", "[one,two");
        assertThat(need.isReadable()).isFalse();
        assertThat(need.accepts("1.0")).isFalse();
    }

    @Test
    void aRangeIsTakenApartForAMessage() {
        assertThat(new Need("oil", "(1.0,2]").words())
                .containsEntry("low", "after")
                .containsEntry("from", "1.0.0")
                .containsEntry("high", "upto")
                .containsEntry("until", "2.0.0");
        assertThat(new Need("oil", "[1.0,1.0]").words()).containsEntry("low", "exactly");
    }
}
