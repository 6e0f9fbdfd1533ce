package org.tarozi.job;

import org.tarozi.store.file.WholeFile;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture in the format PNG that names the program that made it.
public record Picture(BufferedImage pixels) {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final String SOFTWARE = "Software";
    private static final String OUR_NAME = "Tarozi";

    /// The first bytes that a PNG with our name has: its mark, its dimensions, then the text.
    private static final int HEAD = 256;

    /// Writes it whole or not at all.
    public void write(Path file) {
        WholeFile.write(file, this::write);
    }

    private void write(OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream bytes = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(bytes);
            writer.write(null, new IIOImage(pixels, null, named(writer)), null);
        } finally {
            writer.dispose();
        }
    }

    private IIOMetadata named(ImageWriter writer) throws IOException {
        ImageWriteParam plain = writer.getDefaultWriteParam();
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(pixels), plain);
        IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", SOFTWARE);
        entry.setAttribute("value", OUR_NAME);
        IIOMetadataNode text = new IIOMetadataNode("tEXt");
        text.appendChild(entry);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(text);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }

    /// Whether a file is one that was written here.
    static boolean isOurs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.startsWith("\u0089PNG") && head.contains(SOFTWARE + '\0' + OUR_NAME);
        }
    }
}
