package vn.motcua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.motcua.signing.authority.Authorities;
import vn.motcua.signing.authority.SignerCheck;
import vn.motcua.signing.authority.TrustedRoots;
import vn.motcua.signing.pades.Pades;
import vn.motcua.signing.pades.SignInBatches;
import vn.motcua.signing.provider.Pkcs12Key;

/** Signing without the rest of the system: an authority, a folder that trusts it. */
public final class Signing implements AutoCloseable {

  public static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  public final TestAuthority authority = new TestAuthority("Goc thu nghiem");
  public final Authorities authorities;
  public final SignPapers sign;

  public Signing() {
    try {
      var folder = Files.createTempDirectory("trust");
      Files.write(folder.resolve("root.cer"), authority.root().getEncoded());
      var roots = new TrustedRoots(folder);
      authorities = new Authorities(roots, authority.address("tsa"));
      sign =
          new SignInBatches(
              new Pades(authorities), new SignerCheck(authorities, roots), Clock.systemUTC());
    } catch (IOException | java.security.cert.CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public SigningKey key(TestAuthority.Wish wish) {
    return Pkcs12Key.open(authority.pkcs12(authority.issue(wish)), TestAuthority.PIN);
  }

  public SigningKey leader() {
    return key(TestAuthority.Wish.person("CN=Hoàng Đức Thiện,O=UBND xã Vĩnh Hoàng,C=VN"));
  }

  public SigningKey agency() {
    return key(TestAuthority.Wish.person("CN=UBND xã Vĩnh Hoàng,C=VN"));
  }

  public byte[] sign(byte[] pdf, Mark mark, SigningLevel level, SigningKey key) {
    return sign.handle(key, List.of(new PaperToSign(pdf, mark, level, NOW))).getFirst();
  }

  public static Mark person() {
    return Mark.person(
        Papers.LEADER, MarkLines.person(Papers.LEADER, "Ủy ban nhân dân xã Vĩnh Hoàng", NOW));
  }

  public static Mark seal() {
    return Mark.seal(Papers.LEADER, MarkLines.agency("Ủy ban nhân dân xã Vĩnh Hoàng", NOW));
  }

  /** What poppler says of the signatures in a PDF. */
  public static String pdfsig(byte[] pdf) {
    try {
      var file = Files.createTempFile("signed", ".pdf");
      Files.write(file, pdf);
      var process =
          new ProcessBuilder("pdfsig", "-nocert", file.toString())
              .redirectErrorStream(true)
              .start();
      var said =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      Files.delete(file);
      return said;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() {
    authority.close();
  }

  /** Where a run leaves its papers to be looked at. */
  public static void keep(String name, byte[] pdf) {
    try {
      Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name), pdf);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
