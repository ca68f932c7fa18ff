package vn.motcua.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random password kept in a file that only its owner reads (mode 0600). */
record Secret(Path file, String value) {

  private static final int BYTES = 24;

  /** Reads the password, making it first when there is none; never leaves half a file. */
  static Secret in(Path file) throws IOException {
    if (Files.notExists(file)) {
      var random = new byte[BYTES];
      new SecureRandom().nextBytes(random);
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var unfinished = Files.createTempFile(file.getParent(), "secret-", ".part", ownerOnly);
      Files.writeString(unfinished, HexFormat.of().formatHex(random));
      Disk.force(unfinished);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return new Secret(file, Files.readString(file).strip());
  }

  @Override
  public String toString() {
    return "Secret[" + file + "]";
  }
}
