package vn.motcua.scan.source;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.page.Resolution;
import vn.motcua.scan.picture.Strips;
import vn.motcua.shared.Refused;

/** JPEG, PNG and TIFF, by the readers of the Java library. */
final class PictureFile implements PageSource {

  /** Bytes of a piece that can only be decoded whole. */
  private static final long MOST_OF_A_PIECE = 64L * 1024 * 1024;

  private static final long MILLION = 1_000_000;
  private static final String JPEG = "jpeg";

  private final ImageReader reader;
  private final ImageInputStream in;
  private final List<PageTraits> traits;
  private final boolean inPieces;

  /** Where the JPEG lies; null for other kinds, and for one within another file. */
  private final @Nullable Path jpeg;

  private PictureFile(
      ImageReader reader,
      ImageInputStream in,
      List<PageTraits> traits,
      boolean inPieces,
      @Nullable Path jpeg) {
    this.reader = reader;
    this.in = in;
    this.traits = traits;
    this.inPieces = inPieces;
    this.jpeg = jpeg;
  }

  /**
   * @param format as the library calls it
   * @param traits one for each page
   */
  static PictureFile open(Path file, String format, List<PageTraits> traits) throws IOException {
    SourceLimits.checkPages(traits.size());
    return open(
        new FileImageInputStream(file.toFile()), format, traits, JPEG.equals(format) ? file : null);
  }

  static PictureFile open(ImageInputStream in, String format, List<PageTraits> traits) {
    return open(in, format, traits, null);
  }

  private static PictureFile open(
      ImageInputStream in, String format, List<PageTraits> traits, @Nullable Path jpeg) {
    var reader = ImageIO.getImageReadersByFormatName(format).next();
    // its descriptions are not asked for: they may be larger than the picture
    reader.setInput(in, false, true);
    return new PictureFile(reader, in, traits, "tiff".equals(format), jpeg);
  }

  @Override
  public int pages() {
    return traits.size();
  }

  @Override
  public PageImage read(int page) {
    return Unreadable.refused(() -> decoded(page));
  }

  private PageImage decoded(int page) throws IOException {
    var trait = traits.get(page);
    var width = reader.getWidth(page);
    var height = reader.getHeight(page);
    SourceLimits.checkSize(width, height);
    checkPiece(page);
    var resolution =
        trait.photograph()
            ? Resolution.ofPhotograph(width, height)
            : Resolution.of(width, height, trait.dpi());
    var scale = Reduction.of(width, height, resolution);
    var picture = new Page(page, width, height).picture(scale);
    return new PageImage(trait.turn().upright(picture), resolution.scaled(scale));
  }

  @Override
  public Optional<WholeJpeg> jpeg(int page) {
    if (jpeg == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new WholeJpeg(Files.readAllBytes(jpeg), traits.get(page).turn().onUnit()));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** A scanner may have put a whole page into one piece, which is then decoded whole. */
  private void checkPiece(int page) throws IOException {
    var type = reader.getRawImageType(page);
    if (!inPieces || type == null) {
      return;
    }
    var bits = type.getColorModel().getPixelSize();
    var bytes = (long) reader.getTileWidth(page) * reader.getTileHeight(page) * bits / 8;
    if (bytes > MOST_OF_A_PIECE) {
      throw new Refused(ScanRefusal.SCAN_TOO_LARGE, MOST_OF_A_PIECE * 8 / bits / MILLION);
    }
  }

  private final class Page implements Strips {

    private final int page;
    private final int width;
    private final int height;

    Page(int page, int width, int height) {
      this.page = page;
      this.width = width;
      this.height = height;
    }

    @Override
    public int width() {
      return width;
    }

    @Override
    public int height() {
      return height;
    }

    @Override
    public BufferedImage read(int y, int rows) throws IOException {
      var part = reader.getDefaultReadParam();
      part.setSourceRegion(new Rectangle(0, y, width, rows));
      return reader.read(page, part);
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
