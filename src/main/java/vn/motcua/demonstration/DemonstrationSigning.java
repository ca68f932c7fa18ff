package vn.motcua.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.seed.Seed;
import vn.motcua.signing.DemonstrationTrust;
import vn.motcua.signing.KeyPlace;
import vn.motcua.signing.NewSigningKey;
import vn.motcua.signing.key.RegisterSigningKey;

/** Keys for the leader, the clerk and the seal of Vĩnh Hoàng, by an authority of its own. */
@Demonstration
class DemonstrationSigning implements Seed {

  /** As public as the passwords of the cast. */
  static final String PIN = "motcua-demo";

  private final Stage stage;
  private final Accounts accounts;
  private final RegisterSigningKey register;
  private final Path data;
  private final Clock clock;

  DemonstrationSigning(
      Stage stage,
      Accounts accounts,
      RegisterSigningKey register,
      @Value("${motcua.data}") Path data,
      Clock clock) {
    this.stage = stage;
    this.accounts = accounts;
    this.register = register;
    this.data = data;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.signing";
  }

  @Override
  public int order() {
    return 106;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var authority = new DemonstrationAuthority(clock.instant());
    believe(authority);
    var agency = stage.agency(Stage.VINH_HOANG);
    person(authority, agency, "lanhdao", "signature-leader.png");
    person(authority, agency, "vanthu", "signature-clerk.png");
    var subject = "CN=%s,C=VN".formatted(agency.bodyName());
    register(authority, agency, null, subject, "seal.png");
  }

  private void person(
      DemonstrationAuthority authority, Agency agency, String username, String picture) {
    var person = accounts.actor(username).orElseThrow();
    var subject = "CN=%s,O=%s,C=VN".formatted(person.fullName(), agency.bodyName());
    register(authority, agency, person.accountId(), subject, picture);
  }

  private void register(
      DemonstrationAuthority authority,
      Agency agency,
      @Nullable Long account,
      String subject,
      String picture) {
    var file = authority.key(subject, PIN.toCharArray());
    register.handle(
        accounts.actor("quantri").orElseThrow(),
        new NewSigningKey(
            agency.id(), account, new KeyPlace.InFile(file), PIN, "", picture(picture)));
  }

  private void believe(DemonstrationAuthority authority) {
    try {
      Files.createDirectories(data);
      Files.write(data.resolve(DemonstrationTrust.FILE), authority.certificate().getEncoded());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] picture(String name) {
    var path = "/data/demonstration/" + name;
    try (var in =
        Objects.requireNonNull(DemonstrationSigning.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
