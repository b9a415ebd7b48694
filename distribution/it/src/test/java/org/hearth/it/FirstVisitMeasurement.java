package org.hearth.it;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the log-in page costs a browser that was never here: all bytes on the wire, headers included. It asserts nothing;
 * {@code distribution/measure/first-visit.sh} runs it.
 */
@InBrowser
class FirstVisitMeasurement {

    private static final int KILO = 1000;

    private record Transfer(String url, long bytes) {}

    @Test
    void bytesOnTheWire(HearthServer server, Chromium chromium) {
        try (Visitor stranger = chromium.visitor(server.url())) {
            List<Transfer> first = transfers(stranger, () -> stranger.open("login"));
            first.forEach(each -> System.out.printf("%,9d  %s%n", each.bytes(), each.url()));
            tell("First visit, cold cache", first);
        }
        try (Visitor again = chromium.visitor(server.url())) {
            again.open("login");
            tell("Second visit, warm cache", transfers(again, () -> again.open("login")));
        }
    }

    private static void tell(String what, List<Transfer> transfers) {
        long bytes = transfers.stream().mapToLong(Transfer::bytes).sum();
        System.out.printf("%s: %d kB in %d requests%n", what, bytes / KILO, transfers.size());
    }

    private static List<Transfer> transfers(Visitor visitor, Runnable visit) {
        Map<String, String> urls = new HashMap<>();
        List<Transfer> transfers = new ArrayList<>();
        CDPSession network = visitor.context().newCDPSession(visitor.page());
        network.send("Network.enable");
        network.on("Network.requestWillBeSent", event -> urls.put(id(event), url(event)));
        network.on("Network.loadingFinished", event -> {
            String url = urls.getOrDefault(id(event), "");
            if (!url.startsWith("data:")) { // stands in a style sheet, crosses no wire
                long bytes = event.get("encodedDataLength").getAsLong();
                transfers.add(new Transfer(url, bytes));
            }
        });
        visit.run();
        network.detach();
        return List.copyOf(transfers);
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String url(JsonObject event) {
        return event.getAsJsonObject("request").get("url").getAsString().replaceFirst("(v-r=[a-z]+).*", "$1");
    }
}
