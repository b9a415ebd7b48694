package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

final class FreePortTest {

    @Test
    void aPortInUseIsNamedWithTheOptionThatChangesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> FreePort.check("127.0.0.1", other.getLocalPort()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("" + other.getLocalPort())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNotCalledAPortInUse() {
        assertThatThrownBy(() -> FreePort.check("192.0.2.7", 0))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--bind: 192.0.2.7")
                .hasMessageNotContaining("Port");
    }

    @Test
    void aFreePortIsLeftFree() {
        assertThatCode(() -> FreePort.check("127.0.0.1", 0)).doesNotThrowAnyException();
    }
}
