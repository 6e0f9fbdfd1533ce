package org.tarozi.change;

import tools.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;

/// Writes a proposal down as a change, once and for all.
public final class ChangeWriter {

    private final ChangeReader reader = new ChangeReader();

    /// The line of a proposal, and the change it is from now on.
    public WrittenChange write(Proposal proposal, Origin origin) {
        byte[] line = line(proposal, origin);
        return new WrittenChange(reader.read(line), line);
    }

    private static byte[] line(Proposal proposal, Origin origin) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringProperty("subject", proposal.subject().path());
            json.writeStringProperty("field", Json.sound(proposal.field(), "field"));
            json.writeName("value");
            write(json, proposal.value());
            json.writeArrayPropertyStart("parents");
            proposal.parents().forEach(parent -> json.writeString(parent.toString()));
            json.writeEndArray();
            json.writeStringProperty("device", Json.sound(origin.device(), "device"));
            json.writeStringProperty("person", Json.sound(origin.person(), "person"));
            json.writeStringProperty("at", origin.at().toString());
            origin.why().ifPresent(why -> json.writeStringProperty("why", Json.sound(why, "why")));
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Value value) {
        switch (value) {
            case Value.Cleared() -> json.writeNull();
            case Value.Text(String text) -> json.writeString(Json.sound(text, "value"));
            case Value.Number(BigDecimal number) -> json.writeNumber(number);
            case Value.Flag(boolean flag) -> json.writeBoolean(flag);
            case Value.Listing(List<String> texts) -> {
                json.writeStartArray();
                texts.forEach(text -> json.writeString(Json.sound(text, "value")));
                json.writeEndArray();
            }
        }
    }
}
