package org.hearth.core.runtime.imports;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML as a stream of elements. A document type, an entity of its own and elements nested beyond
 * {@value #DEEPEST} are refused: nothing outside the file is ever read, and nothing in it can grow.
 */
final class XmlElements {

    /** No export of records is nested deeper. */
    static final int DEEPEST = 64;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private XmlElements() {}

    /** Hears of the elements in their order. */
    interface Listener {

        /** An element begins, known by its local name. */
        void start(String name, Map<String, String> attributes, long line);

        /** A piece of the text of the element that is open. */
        void text(String piece);

        /** The element that began last ends; true to go on. */
        boolean end();
    }

    /** Tells {@code listener} every element until it has heard enough. */
    static void walk(UploadedFile file, Listener listener) {
        try (PushbackReader text = new PushbackReader(file.text())) {
            int first = text.read();
            if (first != BYTE_ORDER_MARK && first >= 0) {
                text.unread(first);
            }
            read(text, listener);
        } catch (XMLStreamException malformed) {
            throw FileRefusals.malformedXml(malformed.getLocation());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void read(Reader text, Listener listener) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(text);
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    start(xml, depth, listener);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (!listener.end()) {
                        return;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> listener.text(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw FileRefusals.documentType(line(xml));
                default -> {
                    // Comments and processing instructions say nothing about a record.
                }
            }
        }
    }

    private static void start(XMLStreamReader xml, int depth, Listener listener) {
        long line = line(xml);
        if (depth > DEEPEST) {
            throw FileRefusals.tooDeep(line, DEEPEST);
        }
        String name = allowed(xml.getLocalName());
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            attributes.put(allowed(xml.getAttributeLocalName(index)), xml.getAttributeValue(index));
        }
        listener.start(name, attributes, line);
    }

    private static String allowed(String name) {
        if (SocialSecurity.names(name)) {
            throw FileRefusals.forbiddenXml(name);
        }
        return name;
    }

    private static long line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /** The JDK's own, whatever else lies on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }
}
