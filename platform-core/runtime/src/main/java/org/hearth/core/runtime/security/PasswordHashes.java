package org.hearth.core.runtime.security;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id hashes of passwords. Only a few are worked out at once, so that a flood of tries cannot take the memory; the
 * others wait their turn.
 */
final class PasswordHashes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final PasswordCost cost;
    private final Argon2Function function;
    private final Supplier<String> nobody;
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    PasswordHashes(PasswordCost cost) {
        this.cost = cost;
        this.function = Argon2Function.getInstance(cost.kibibytes(), cost.passes(), 1, HASH_BYTES, Argon2.ID);
        this.nobody = once(() -> hash(ReadableSecret.of(4)));
    }

    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return inTurn(() -> function.hash(bytes(password), salt).getResult());
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> Argon2Function.getInstanceFromHash(hash)
                .check(bytes(password), hash.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The hash of a password that nobody has: looking for it takes as long as looking for a real one. */
    String nobody() {
        return nobody.get();
    }

    /** True when {@code hash} was made for a lower cost than today's. */
    boolean isOutgrown(String hash) {
        var made = Argon2Function.getInstanceFromHash(hash);
        return made.getMemory() < cost.kibibytes() || made.getIterations() < cost.passes();
    }

    /** The same password typed on different keyboards gives the same bytes. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }

    /** Made when it is first needed: a command that logs nobody in need not wait for it. */
    private static Supplier<String> once(Supplier<String> make) {
        return new Supplier<>() {
            private @Nullable String made;

            @Override
            public synchronized String get() {
                String known = made;
                if (known == null) {
                    known = make.get();
                    made = known;
                }
                return known;
            }
        };
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
