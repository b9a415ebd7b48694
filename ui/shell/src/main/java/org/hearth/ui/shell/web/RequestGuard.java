package org.hearth.ui.shell.web;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns away what {@link RequestRules} does not let in, and messages of pages that are too long. */
final class RequestGuard extends Handler.Wrapper {

    /** No uploaded file is larger. */
    static final long LARGEST_UPLOAD = 50L * 1024 * 1024;

    private static final long LARGEST_MESSAGE = 5L * 1024 * 1024;

    private final RequestRules rules;

    RequestGuard(RequestRules rules, Handler next) {
        super(next);
        this.rules = rules;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String host =
                Optional.ofNullable(request.getHeaders().get(HttpHeader.HOST)).orElse("");
        if (!rules.allowsHost(host)) {
            Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
            return true;
        }
        boolean webSocket = "websocket".equalsIgnoreCase(request.getHeaders().get(HttpHeader.UPGRADE));
        Optional<String> origin = Optional.ofNullable(request.getHeaders().get(HttpHeader.ORIGIN));
        if (!rules.allowsOrigin(request.getMethod(), webSocket, host, origin)) {
            Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
            return true;
        }
        if (isMessage(request) && request.getLength() > LARGEST_MESSAGE) {
            Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private static boolean isMessage(Request request) {
        String query = request.getHttpURI().getQuery();
        return query != null && query.contains("v-r=");
    }
}
