package org.hearth.core.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.hearth.core.failure.RuleViolation;
import org.junit.jupiter.api.Test;

final class HostileXmlTest extends MappingDesk {

    private static final String DOCTYPE = "E-FMT import.xml.doctype";

    @Test
    void entitiesThatGrowAreRefusedAtTheDocumentType() {
        assertThat(refusedFile(kids(), bytes("""
                                <?xml version="1.0"?>
                                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                                <Export><Family id="F"><Kid no="1"><Name><First>&c;</First></Name></Kid></Family></Export>
                                """))).containsExactly(DOCTYPE);
    }

    @Test
    void nothingOutsideTheFileIsReadOrAskedFor() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String outside = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            for (String type : new String[] {
                "<!DOCTYPE Export SYSTEM \"" + outside + "\">",
                "<!DOCTYPE Export [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE Export [<!ENTITY % p SYSTEM \"" + outside + "\"> %p;]>"
            }) {
                assertThat(refusalsOf(type + "<Export><Family><Kid no=\"1\">&x;</Kid></Family></Export>"))
                        .containsExactly(DOCTYPE);
            }
            assertThat(org.assertj.core.api.Assertions.catchThrowable(server::accept))
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void elementsNestedWithoutEndAreRefusedBeforeTheyAreCounted() {
        assertThat(refusedFile(kids(), bytes("<a>".repeat(1_000_000)))).containsExactly("E-RANGE import.xml.too_deep");
    }

    @Test
    void aHundredMegabytesAreRefusedByTheirSize() {
        assertThat(refusedFile(kids(), endless(100 * 1024 * 1024))).containsExactly("E-RANGE import.file.too_large");
    }

    @Test
    void malformedXmlIsRefusedWithItsLine() {
        var id = added(kids());
        try {
            as(LOADER, () -> imports.checkMapped(id, OPTIONS, "x.xml", bytes("<Export>\n<Family>\n</Export>")));
        } catch (RuleViolation violation) {
            assertThat(violation.refusals()).singleElement().satisfies(each -> {
                assertThat(each.message()).isEqualTo("import.xml.malformed");
                assertThat(each.arguments()).containsEntry("line", 3L);
            });
            return;
        }
        throw new AssertionError("it was taken");
    }

    @Test
    void aFileWithoutARecordOrWithSocialSecurityNumbersIsRefused() {
        assertThat(refusalsOf("<Export/>")).containsExactly("E-FMT record_path import.xml.no_record");
        assertThat(refusalsOf("<Export><Family><Kid no=\"1\"><SocialSecurityNumber/></Kid></Family></Export>"))
                .containsExactly("E-FMT SocialSecurityNumber import.header.ssn");
    }

    @Test
    void aRecordWithThousandsOfValuesIsNone() {
        assertThat(refusalsOf("<Export><Family><Kid>" + "<p>1</p>".repeat(3000) + "</Kid></Family></Export>"))
                .containsExactly("E-RANGE import.xml.too_wide");
    }

    @Test
    void aDamagedFileIsRefusedInWordsOrReadAndNeverBreaks() {
        var id = added(kids());
        var random = new Random(20);
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = XML.getBytes(StandardCharsets.US_ASCII);
            for (int times = 0; times < 1 + round % 4; times++) {
                damaged[random.nextInt(damaged.length)] = (byte) (32 + random.nextInt(95));
            }
            String file = new String(damaged, StandardCharsets.US_ASCII);
            try {
                assertThat(as(LOADER, () -> mappings.preview(kids(), bytes(file))))
                        .isNotNull();
            } catch (RuleViolation refused) {
                assertThat(refused.refusals()).isNotEmpty();
            }
        }
        assertThat(as(LOADER, imports::history)).isEmpty();
        assertThat(id).isNotNull();
    }

    private java.util.List<String> refusalsOf(String file) {
        return refusals(() -> as(LOADER, () -> {
            var id = mappings.all().isEmpty()
                    ? mappings.add(kids())
                    : mappings.all().getFirst().id();
            return imports.checkMapped(id, OPTIONS, "x.xml", bytes(file));
        }));
    }

    private static InputStream endless(long size) {
        return new InputStream() {
            private long given;

            @Override
            public int read() {
                return given++ < size ? "<a>".charAt((int) (given % 3)) : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (given >= size) {
                    return -1;
                }
                Arrays.fill(into, offset, offset + length, (byte) 'a');
                given += length;
                return length;
            }
        };
    }
}
