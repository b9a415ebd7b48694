package org.hearth.it;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A running server: its address, its data folder and the accounts of the invented agency. */
final class HearthServer implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Hearth is ready: (http://\\S+)");
    private static final Pattern ACCOUNT = Pattern.compile("^ {2}(\\S+) +(\\S+) +(\\S+)$");

    private final HearthProcess process;
    private final URI url;
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    private HearthServer(HearthProcess process) {
        this.process = process;
        url = url(process.await(READY.asPredicate()));
        accounts(process.lines()).forEach(account -> accounts.put(account.name(), account));
    }

    /** Starts with the invented agency. */
    static HearthServer demo(Path data) {
        return start(data, "--demo");
    }

    /** Fills the folder with invented families, then starts. */
    static HearthServer sample(Path data, int families) {
        List<Account> accounts;
        try (HearthProcess fill = HearthProcess.start(data, "sample", "--families", Integer.toString(families))) {
            if (fill.exitCode() != 0) {
                throw new AssertionError(fill.console());
            }
            accounts = accounts(fill.lines());
        }
        HearthServer server = start(data);
        accounts.forEach(server::changed);
        return server;
    }

    /** Starts on a free port and waits until it is ready. */
    static HearthServer start(Path data, String... options) {
        List<String> words = new ArrayList<>(List.of("run", "--port", "0", "--data", data.toString()));
        words.addAll(List.of(options));
        HearthProcess process = HearthProcess.start(data, words.toArray(String[]::new));
        try {
            return new HearthServer(process);
        } catch (AssertionError notReady) {
            process.close();
            throw notReady;
        }
    }

    /** The address in the line that says a server is ready. */
    static URI url(String ready) {
        return URI.create(READY.matcher(ready)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow());
    }

    /** The accounts in what a first start with the invented agency prints. */
    static List<Account> accounts(List<String> console) {
        return console.stream()
                .flatMap(line -> ACCOUNT.matcher(line).results())
                .map(HearthServer::account)
                .toList();
    }

    private static Account account(MatchResult line) {
        return new Account(line.group(1), line.group(2), line.group(3), true);
    }

    /** Where it listens; ends with a slash. */
    URI url() {
        return url;
    }

    HearthProcess process() {
        return process;
    }

    /** The accounts as they are now. */
    List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    /** The first account with this role, by name. */
    Account withRole(String role) {
        return accounts.values().stream()
                .filter(account -> account.role().equals(role))
                .min((one, other) -> one.name().compareTo(other.name()))
                .orElseThrow(() -> new AssertionError("Nobody has the role " + role + ":\n" + process.console()));
    }

    /** Remembers a changed password. */
    void changed(Account account) {
        accounts.put(account.name(), account);
    }

    @Override
    public void close() {
        process.close();
    }
}
