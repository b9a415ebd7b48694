package org.hearth.core.runtime.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.security.AgencyTime;
import org.hearth.core.runtime.security.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class OutboxTest {

    private static final Letter LETTER =
            new Letter("rosa@prairie.example", "Hearth: su día", "Atrasado: 2\n\nhttps://hearth.example/");

    @Parameter
    private DatabaseKind kind;

    private TestPlatform platform;
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        platform = new TestPlatform(kind);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void aLetterLeavesOnceAndArrivesWhole() throws Exception {
        Outbox outbox = outbox(MailSettings.Security.NONE);
        outbox.queue(LETTER);
        assertThat(outbox.send()).isEqualTo(1);
        assertThat(outbox.send()).isZero();
        var arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("Hearth: su día");
        assertThat(arrived[0].getAllRecipients()[0]).hasToString("rosa@prairie.example");
        assertThat(arrived[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(GreenMailUtil.getBody(arrived[0])).contains("https://hearth.example/");
    }

    @Test
    void aLetterOfAFailedUnitOfWorkNeverLeaves() {
        Outbox outbox = outbox(MailSettings.Security.NONE);
        assertThatThrownBy(() -> platform.work().run(em -> {
                    outbox.queue(LETTER);
                    throw new IllegalStateException("the task could not be raised");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(outbox.send()).isZero();
    }

    @Test
    void aLetterWaitsForAServerThatIsAwayAndIsNotTriedAllTheTime() {
        Outbox outbox = outbox(MailSettings.Security.NONE);
        server.stop();
        outbox.queue(LETTER);
        assertThat(outbox.send()).isZero();
        server.start();
        assertThat(outbox.send()).isZero();
        platform.clock().pass(Duration.ofMinutes(1));
        assertThat(outbox(MailSettings.Security.NONE).send()).isEqualTo(1);
    }

    @Test
    void nothingIsHandedToAServerThatCannotEncryptAsTheSettingsSay() {
        Outbox outbox = outbox(MailSettings.Security.STARTTLS);
        outbox.queue(LETTER);
        assertThat(outbox.send()).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLetterThatNobodyTakesIsGivenUpAndForgottenAMonthLater() {
        var outbox = new Outbox(platform.work(), time(), letter -> {
            throw new MailNotSent("never");
        });
        outbox.queue(LETTER);
        for (int tries = 0; tries < MailEntity.TRIES; tries++) {
            assertThat(waiting()).isEqualTo("1");
            outbox.send();
            platform.clock().pass(Duration.ofDays(2));
        }
        assertThat(waiting()).isEqualTo("0");
        assertThat(outbox.purge()).isZero();
        platform.clock().pass(Duration.ofDays(30));
        assertThat(outbox.purge()).isEqualTo(1);
    }

    private String waiting() {
        return platform.database().one("select count(*) from core_mail where next_try is not null");
    }

    private AgencyTime time() {
        return new AgencyTime(platform.clock(), platform.settings());
    }

    private Outbox outbox(MailSettings.Security security) {
        int port = server.getSmtp().getPort();
        var settings = new MailSettings(
                "127.0.0.1", port, security, "", "", "hearth@prairie.example", "https://hearth.example/");
        return new Outbox(platform.work(), time(), new SmtpPostman(settings));
    }
}
