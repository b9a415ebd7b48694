package org.hearth.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Requests without a browser; redirects are shown, not followed. */
final class Web {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection,upgrade");
    }

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Web() {}

    static HttpResponse<String> get(URI address, String... headers) {
        return send(HttpRequest.newBuilder(address).GET(), headers);
    }

    static HttpResponse<String> post(URI address, String... headers) {
        return send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString("{}")), headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        try {
            HttpRequest ready = headers.length == 0
                    ? request.build()
                    : request.headers(headers).build();
            return CLIENT.send(ready, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
