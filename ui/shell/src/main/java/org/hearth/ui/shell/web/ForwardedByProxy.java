package org.hearth.ui.shell.web;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Believes forwarded headers from a proxy on this machine only: anybody else could invent an address. */
final class ForwardedByProxy implements HttpConfiguration.Customizer {

    private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        return isHere(request.getConnectionMetaData().getRemoteSocketAddress())
                ? forwarded.customize(request, answer)
                : request;
    }

    static boolean isHere(SocketAddress peer) {
        return peer instanceof InetSocketAddress internet
                && !internet.isUnresolved()
                && internet.getAddress().isLoopbackAddress();
    }
}
