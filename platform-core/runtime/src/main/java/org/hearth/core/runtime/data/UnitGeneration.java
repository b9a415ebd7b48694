package org.hearth.core.runtime.data;

import jakarta.persistence.EntityManagerFactory;

/** One generation of the unit, open until it is retired and the last lease of it is returned. */
final class UnitGeneration {

    private final EntityManagerFactory factory;
    private int leases;
    private boolean retired;

    UnitGeneration(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** False when this generation is retired: ask for the next one. */
    synchronized boolean lease() {
        if (retired) {
            return false;
        }
        leases++;
        return true;
    }

    synchronized void giveBack() {
        leases--;
        closeWhenDone();
    }

    synchronized void retire() {
        retired = true;
        closeWhenDone();
    }

    EntityManagerFactory factory() {
        return factory;
    }

    synchronized int leases() {
        return leases;
    }

    synchronized boolean isClosed() {
        return !factory.isOpen();
    }

    /** Waits until closed. @return false when {@code millis} went by first */
    synchronized boolean awaitClosed(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (factory.isOpen()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private void closeWhenDone() {
        if (retired && leases == 0 && factory.isOpen()) {
            factory.close();
            notifyAll();
        }
    }
}
