package org.hearth.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Tries the port before anything is made: a start that must fail leaves no database and prints no set-up code. */
final class FreePort {

    private FreePort() {}

    /** Refuses, in words, an address that is not of this machine, or a port that cannot be had. */
    static void check(String bind, int port) throws StartRefused {
        InetAddress address = address(bind);
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new StartRefused(StartRefused.FAILED, Words.say("port.taken", "" + port, bind, taken.getMessage()));
        }
    }

    private static InetAddress address(String bind) throws StartRefused {
        try {
            InetAddress address = InetAddress.getByName(bind);
            if (address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (UnknownHostException unknown) {
            throw notHere(bind);
        } catch (IOException unreadable) {
            throw new StartRefused(StartRefused.FAILED, Words.say("start.failed", unreadable.getMessage()));
        }
        throw notHere(bind);
    }

    private static StartRefused notHere(String bind) {
        return new StartRefused(StartRefused.WRONG_SETTING, Words.say("bind.not-here", bind));
    }
}
