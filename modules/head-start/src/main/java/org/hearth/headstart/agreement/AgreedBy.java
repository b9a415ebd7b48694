package org.hearth.headstart.agreement;

import java.time.Instant;
import org.hearth.headstart.plan.Side;

/** Who agreed, how and when, as stored; the picture of a signature lies with the printed document. */
public record AgreedBy(Side side, String signer, String role, SignatureWay way, String witness, Instant at) {}
