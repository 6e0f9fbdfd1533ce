package org.tarozi.ui;

import javafx.scene.image.Image;

import org.tarozi.change.Digest;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;

/// The photos that a programme keeps, read and unpacked off the window's thread.
public record Pictures(OpenProgramme programme, Background background) {

    /// Hands over a photo that fits into a size, if the programme has it; 0 asks for its own size.
    public void load(Digest digest, int width, int height, Consumer<Image> then) {
        programme.ask(
                one -> one.attachments().find(digest),
                bytes ->
                        bytes.ifPresent(
                                found ->
                                        background.reckon(
                                                () -> image(found, width, height), then)));
    }

    private static Image image(byte[] bytes, int width, int height) {
        return new Image(new ByteArrayInputStream(bytes), width, height, true, true);
    }
}
