package org.hearth.ui.shell.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.hearth.core.text.Messages;
import org.hearth.ui.shell.error.ErrorNumber;
import org.jspecify.annotations.Nullable;

/** Answers that no page gives: plain words and, for a bug, its number in the log. No trace, no version. */
final class ErrorAnswers extends ErrorHandler {

    private final Messages messages;

    ErrorAnswers(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Locale language =
                Languages.accepted(Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
        String title = messages.text(key(code) + ".title", language);
        String words = messages.text(key(code) + ".explanation", language, Map.of("number", number(code, cause)));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        String page = """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s · Hearth</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/hearth/door.css"></head>
                <body><main class="hearth-door"><div class="hearth-card"><h1>%s</h1><p>%s</p>
                <p><a href="/">%s</a></p></div></main></body></html>
                """.formatted(language.getLanguage(), title, title, words, messages.text("error.home", language));
        response.write(true, BufferUtil.toBuffer(page, StandardCharsets.UTF_8), callback);
    }

    private static String number(int code, @Nullable Throwable cause) {
        if (code < HttpStatus.INTERNAL_SERVER_ERROR_500) {
            return "";
        }
        return ErrorNumber.log("outside a page", cause == null ? new IllegalStateException("status " + code) : cause);
    }

    private static String key(int code) {
        return switch (code) {
            case HttpStatus.NOT_FOUND_404 -> "error.unknown";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "error.too-large";
            case HttpStatus.MISDIRECTED_REQUEST_421 -> "error.host";
            default -> code < HttpStatus.INTERNAL_SERVER_ERROR_500 ? "error.request" : "error.broken";
        };
    }
}
