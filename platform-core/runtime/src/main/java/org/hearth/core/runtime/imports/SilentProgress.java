package org.hearth.core.runtime.imports;

import org.hearth.core.job.Jobs.Progress;

/** Progress that nobody watches and nobody cancels. */
final class SilentProgress implements Progress {

    @Override
    public void at(long done, long total) {}

    @Override
    public boolean cancelled() {
        return false;
    }
}
