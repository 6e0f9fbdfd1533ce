package org.tarozi.ui.numbers;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;

/// Pictures of the window as pictures of files.
final class Pixels {

    private Pixels() {}

    /// The same pixels, without transparency.
    static BufferedImage of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader()
                    .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
            pixels.setRGB(0, y, width, 1, line, 0, width);
        }
        return pixels;
    }
}
