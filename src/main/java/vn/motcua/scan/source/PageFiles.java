package vn.motcua.scan.source;

import java.nio.file.Path;

/** Opens files of pages. */
public final class PageFiles {

  private PageFiles() {}

  /**
   * @throws vn.motcua.shared.Refused when it is of an unknown kind, broken, locked or too large
   */
  public static PageSource open(Path file) {
    return switch (FileKind.of(file)) {
      case JPEG -> Unreadable.refused(() -> PictureFile.open(file, "jpeg", JpegTraits.of(file)));
      case PNG -> Unreadable.refused(() -> PictureFile.open(file, "png", PngTraits.of(file)));
      case TIFF -> Unreadable.refused(() -> PictureFile.open(file, "tiff", TiffTraits.of(file)));
      case PDF -> PdfFile.open(file);
    };
  }
}
