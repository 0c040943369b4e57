package io.github.camelworkfront.sandbox.internal.proof.picture;

import io.github.camelworkfront.sandbox.internal.document.StoredFile;
import io.github.camelworkfront.sandbox.internal.proof.model.Source;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes a small PNG of a proof: its first file scaled down if that is a picture, else a sheet of paper with its name. */
public final class Thumbnails {

    private static final long LARGEST_FILE = 32L * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;
    private static final Color INK = new Color(0x1d, 0x35, 0x57);
    private static final Color LINES = new Color(0xd5, 0xdb, 0xe3);

    private Thumbnails() {}

    /**
     * Makes a picture.
     *
     * @param name the name of the proof
     * @param source what it shows
     * @param edge the length of its longer edge in pixels
     */
    public static byte[] png(String name, Source source, int edge) {
        BufferedImage picture = source.files().stream()
                .findFirst()
                .flatMap(Thumbnails::read)
                .map(image -> scaled(image, edge))
                .orElseGet(() -> sheet(name, edge));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a picture", e);
        }
        return out.toByteArray();
    }

    /** Reads a picture; empty if the file is none, or one that would fill the memory. */
    private static Optional<BufferedImage> read(StoredFile file) {
        if (file.size() > LARGEST_FILE) {
            return Optional.empty();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            file.writeTo(content);
            return read(new MemoryCacheImageInputStream(new ByteArrayInputStream(content.toByteArray())));
        } catch (IOException | RuntimeException e) {
            // Half a picture, or none at all under the name of one: people upload such things.
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageInputStream stream) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(stream);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > MOST_PIXELS ? Optional.empty() : Optional.of(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage image, int edge) {
        double factor = (double) edge / Math.max(image.getWidth(), image.getHeight());
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(image, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return small;
    }

    private static BufferedImage sheet(String name, int edge) {
        int width = edge * 3 / 4;
        BufferedImage sheet = new BufferedImage(width, edge, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, edge);
            graphics.setColor(LINES);
            graphics.drawRect(0, 0, width - 1, edge - 1);
            for (int y = edge / 3; y < edge - edge / 10; y += Math.max(4, edge / 16)) {
                graphics.fillRect(width / 8, y, width * 3 / 4, Math.max(1, edge / 64));
            }
            title(graphics, name, width, edge);
        } finally {
            graphics.dispose();
        }
        return sheet;
    }

    private static void title(Graphics2D graphics, String name, int width, int edge) {
        graphics.setColor(INK);
        graphics.fillRect(width / 8, edge / 10, width / 4, Math.max(2, edge / 40));
        try {
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Math.max(8, edge / 14)));
            graphics.drawString(name, width / 8, edge / 4);
        } catch (RuntimeException | InternalError | UnsatisfiedLinkError | NoClassDefFoundError e) {
            // A machine without fonts cannot write; the sheet is as good without its name.
            return;
        }
    }
}
