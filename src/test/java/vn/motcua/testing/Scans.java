package vn.motcua.testing;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files as a counter's scanner, a citizen or somebody hostile would send them. */
public final class Scans {

  private Scans() {}

  /** A PDF of so many pages, different for each title. */
  public static byte[] pdf(int pages, String title) {
    return written(
        document -> {
          document.getDocumentInformation().setTitle(title);
          for (var i = 0; i < pages; i++) {
            document.addPage(new PDPage());
          }
        });
  }

  public static byte[] locked() {
    return written(
        document -> {
          document.addPage(new PDPage());
          document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
  }

  /** A PDF that runs a script as soon as it is opened. */
  public static byte[] withScript() {
    return written(
        document -> {
          document.addPage(new PDPage());
          document
              .getDocumentCatalog()
              .setOpenAction(new PDActionJavaScript("app.alert('xin chao')"));
        });
  }

  /** A photograph of a page with that word on it, {@code jpg} or {@code png}. */
  public static byte[] picture(String format, String word) {
    var image = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
    var drawing = image.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
    drawing.setColor(Color.BLACK);
    drawing.setFont(new Font(Font.SERIF, Font.PLAIN, 32));
    drawing.drawString(word, 80, 120);
    drawing.dispose();
    try {
      var out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private interface Drawing {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] written(Drawing drawing) {
    try (var document = new PDDocument()) {
      drawing.on(document);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
