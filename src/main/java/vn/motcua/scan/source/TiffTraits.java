package vn.motcua.scan.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.stream.FileImageInputStream;

/** The pages of a TIFF file. */
final class TiffTraits {

  private TiffTraits() {}

  /**
   * One for each page. The library's reader would follow a chain of directories that bites its tail
   * for ever; this ends at the limit.
   */
  static List<PageTraits> of(Path file) throws IOException {
    var pages = new ArrayList<PageTraits>();
    try (var in = new FileImageInputStream(file.toFile())) {
      var offset = TagDirectory.begin(in);
      while (offset != 0) {
        var directory = TagDirectory.read(in, offset);
        pages.add(new PageTraits(directory.dpi(), false, directory.orientation()));
        SourceLimits.checkPages(pages.size());
        offset = directory.next();
      }
    }
    return pages;
  }
}
