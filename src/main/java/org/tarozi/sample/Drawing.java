package org.tarozi.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A photo of the sample, drawn by the program: plain shapes without letters and smooth edges, so
/// that it comes out the same on every machine.
enum Drawing {
    EXIT("Cartons in front of the exit", Drawing::exit),
    EXTINGUISHER("Extinguisher behind stacked fabric", Drawing::extinguisher),
    CONTAINERS("Drums without labels on the bare floor", Drawing::containers),
    MACHINE("Pulley without its guard", Drawing::machine),
    SWITCHBOARD("Open switchboard", Drawing::switchboard),
    CLOCK("Clock beside the attendance list", Drawing::clock);

    static final int WIDTH = 640;
    static final int HEIGHT = 480;

    private static final Color STEEL = new Color(0x6B7580);
    private static final Color CARTON = new Color(0xB98A55);
    private static final Color CARTON_EDGE = new Color(0x7A5A35);
    private static final Color RED = new Color(0xB3261E);
    private static final Color GREEN = new Color(0x1E7D4B);
    private static final Color DARK = new Color(0x23282E);
    private static final Color LIGHT = new Color(0xF2EFE8);
    private static final List<Color> WALLS =
            List.of(new Color(0xD9D4C7), new Color(0xC9D3D6), new Color(0xDAD0D0));

    private final String caption;
    private final Consumer<Graphics2D> shapes;

    Drawing(String caption, Consumer<Graphics2D> shapes) {
        this.caption = caption;
        this.shapes = shapes;
    }

    String caption() {
        return caption;
    }

    /// The drawing as PNG, with another wall for each factory.
    byte[] png(int factory) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        rectangle(graphics, wall(factory), 0, 0, WIDTH, 360);
        rectangle(graphics, new Color(0x8C8577), 0, 360, WIDTH, 120);
        graphics.translate(factory * 9 - 45, 0);
        shapes.accept(graphics);
        graphics.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a drawing in memory", e);
        }
        return bytes.toByteArray();
    }

    private static void exit(Graphics2D g) {
        rectangle(g, STEEL, 230, 90, 180, 280);
        rectangle(g, DARK, 240, 100, 160, 270);
        rectangle(g, GREEN, 270, 40, 100, 38);
        rectangle(g, LIGHT, 282, 50, 50, 18);
        g.fillPolygon(new int[] {334, 334, 358}, new int[] {46, 72, 59}, 3);
        carton(g, 190, 290, 130);
        carton(g, 320, 310, 110);
        carton(g, 240, 180, 110);
        carton(g, 355, 215, 95);
    }

    private static void extinguisher(Graphics2D g) {
        rectangle(g, RED, 300, 150, 60, 160);
        g.fillOval(300, 125, 60, 50);
        rectangle(g, DARK, 318, 100, 24, 30);
        rectangle(g, DARK, 290, 100, 60, 12);
        rectangle(g, LIGHT, 308, 200, 44, 50);
        for (int roll = 0; roll < 5; roll++) {
            g.setColor(wall(roll).darker());
            g.fillRoundRect(150 + 10 * roll, 390 - 44 * roll, 330 - 14 * roll, 42, 40, 40);
        }
    }

    private static void containers(Graphics2D g) {
        for (int drum = 0; drum < 4; drum++) {
            int x = 90 + 120 * drum;
            g.setColor(drum % 2 == 0 ? new Color(0x2F5D8A) : new Color(0x57636E));
            g.fillRect(x, 220, 100, 190);
            g.fillOval(x, 200, 100, 40);
            g.fillOval(x, 390, 100, 40);
            g.setColor(DARK);
            g.drawLine(x, 280, x + 100, 280);
            g.drawLine(x, 350, x + 100, 350);
        }
        g.setColor(new Color(0x4A4438));
        g.fillOval(180, 415, 220, 44);
    }

    private static void machine(Graphics2D g) {
        rectangle(g, STEEL, 120, 250, 400, 60);
        rectangle(g, STEEL, 150, 310, 30, 110);
        rectangle(g, STEEL, 460, 310, 30, 110);
        wheel(g, 190, 150, 110);
        wheel(g, 390, 170, 70);
        g.setColor(DARK);
        for (int thread = 0; thread < 6; thread++) {
            g.drawLine(245, 150 + thread, 425, 170 + thread);
            g.drawLine(245, 255 + thread, 425, 235 + thread);
        }
    }

    private static void switchboard(Graphics2D g) {
        rectangle(g, STEEL, 220, 70, 240, 290);
        rectangle(g, DARK, 235, 85, 210, 260);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 5; column++) {
                rectangle(g, LIGHT, 250 + 38 * column, 105 + 76 * row, 26, 40);
                rectangle(g, RED, 258 + 38 * column, 112 + 76 * row, 10, 14);
            }
        }
        g.setColor(new Color(0xD0A020));
        for (int wire = 0; wire < 7; wire++) {
            g.drawLine(260 + 26 * wire, 345, 210 + 34 * wire, 430 + 4 * wire);
        }
        rectangle(g, STEEL.darker(), 470, 80, 40, 270);
    }

    private static void clock(Graphics2D g) {
        g.setColor(LIGHT);
        g.fillOval(130, 90, 170, 170);
        g.setColor(DARK);
        g.drawOval(130, 90, 170, 170);
        g.drawLine(215, 175, 215, 110);
        g.drawLine(215, 175, 265, 205);
        rectangle(g, LIGHT, 360, 80, 160, 230);
        g.setColor(STEEL);
        for (int line = 0; line < 11; line++) {
            g.drawLine(372, 104 + 18 * line, 508, 104 + 18 * line);
        }
    }

    private static Color wall(int number) {
        return WALLS.get(number % WALLS.size());
    }

    private static void carton(Graphics2D g, int x, int y, int size) {
        rectangle(g, CARTON_EDGE, x, y, size, size);
        rectangle(g, CARTON, x + 3, y + 3, size - 6, size - 6);
        rectangle(g, CARTON_EDGE, x + size / 2 - 4, y, 8, size);
    }

    private static void wheel(Graphics2D g, int x, int y, int size) {
        g.setColor(DARK);
        g.fillOval(x, y, size, size);
        g.setColor(STEEL);
        g.fillOval(x + size / 4, y + size / 4, size / 2, size / 2);
    }

    private static void rectangle(Graphics2D g, Color color, int x, int y, int w, int h) {
        g.setColor(color);
        g.fillRect(x, y, w, h);
    }
}
