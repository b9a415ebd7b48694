package org.hearth.family.assignment;

/** The daily round of transfers: those whose day has come take effect. Nobody calls it as a person. */
public final class TransferRound {

    private final Transfers transfers;

    public TransferRound(Transfers transfers) {
        this.transfers = transfers;
    }

    /** Lets every transfer take effect whose day has come; a second time on a day changes nothing. */
    public void run() {
        transfers.complete();
    }
}
