package org.hearth.ui.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

final class ForwardedByProxyTest {

    @Test
    void onlyAProxyOnThisMachineIsBelieved() {
        assertThat(ForwardedByProxy.isHere(peer("127.0.0.1"))).isTrue();
        assertThat(ForwardedByProxy.isHere(peer("::1"))).isTrue();
        assertThat(ForwardedByProxy.isHere(peer("192.0.2.7"))).isFalse();
        assertThat(ForwardedByProxy.isHere(InetSocketAddress.createUnresolved("localhost", 4000)))
                .isFalse();
    }

    private static InetSocketAddress peer(String address) {
        return new InetSocketAddress(InetAddress.ofLiteral(address), 4000);
    }
}
