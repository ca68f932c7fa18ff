package vn.motcua.export;

import java.io.IOException;
import java.io.OutputStream;

/** A form with a layout of its own, such as a register, written row by row. */
@FunctionalInterface
public interface ExportPrint {

  /**
   * @param eachRow to be run for each row written: it counts, and ends the work when nobody wants
   *     it any more
   */
  void to(OutputStream out, Runnable eachRow) throws IOException;
}
