package vn.motcua.signing.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.signing.HeldKey;
import vn.motcua.signing.KeyPlace;
import vn.motcua.signing.NewSigningKey;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.TestAuthority;
import vn.motcua.signing.TestAuthority.Wish;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class SigningKeysTest {

  private static final String PIN = String.valueOf(TestAuthority.PIN);

  @Autowired RegisterSigningKey register;
  @Autowired RetireSigningKey retire;
  @Autowired ListSigningKeys list;
  @Autowired SigningKeys keys;
  @Autowired JdbcClient jdbc;
  @Autowired Desk desk;

  private final TestAuthority authority = new TestAuthority("Goc");

  @AfterEach
  void end() {
    authority.close();
  }

  @Test
  void a_person_signs_with_the_own_key_and_its_passphrase_is_kept_nowhere() {
    var person = desk.person("truongphong.huongphung");
    var id = register.handle(administrator(), file(person, person.accountId()));
    try (var key = keys.openOwn(person, PIN.toCharArray())) {
      assertThat(key.sign(List.of(new byte[] {1}))).hasSize(1);
    }
    assertRefused(
        SigningRefusal.SIGNING_PIN_WRONG, () -> keys.openOwn(person, "sai".toCharArray()));
    assertThat(secret(id)).isNull();
    assertThat(keys.person(person.accountId())).map(HeldKey::subject).contains("Ai đó");
    retire.handle(administrator(), id);
    assertRefused(
        SigningRefusal.SIGNING_KEY_NOT_REGISTERED, () -> keys.openOwn(person, PIN.toCharArray()));
  }

  @Test
  void a_seal_opens_with_the_secret_kept_encrypted_for_it() {
    var agency = desk.person("lanhdao.stp");
    var id = register.handle(administrator(), file(agency, null));
    try (var seal = keys.openSeal(agency.agencyId())) {
      assertThat(seal.sign(List.of(new byte[] {1}))).hasSize(1);
    }
    var kept = secret(id);
    assertThat(kept).isNotNull();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(PIN);
    assertThat(list.handle(administrator(), 100)).extracting(HeldKey::id).contains(id);

    // what was sealed for one key opens for no other
    jdbc.sql("update signing.signing_key set serial = serial || '0' where signing_key_id = :id")
        .param("id", id)
        .update();
    assertRefused(SigningRefusal.SIGNING_SECRET_LOST, () -> keys.openSeal(agency.agencyId()));
    retire.handle(administrator(), id);
    assertThat(secret(id)).isNull();
    assertThat(keys.seal(agency.agencyId())).isEmpty();
  }

  @Test
  void one_key_in_use_for_each() {
    var person = desk.person("vanthu.stp");
    var id = register.handle(administrator(), file(person, person.accountId()));
    assertRefused(
        SigningRefusal.SIGNING_KEY_EXISTS,
        () -> register.handle(administrator(), file(person, person.accountId())));
    retire.handle(administrator(), id);
    assertThatThrownBy(() -> retire.handle(administrator(), id)).isInstanceOf(NotVisible.class);
    retire.handle(
        administrator(), register.handle(administrator(), file(person, person.accountId())));
  }

  @Test
  void what_could_not_sign_is_not_registered() {
    var person = desk.person("canbo.stp");
    var expired =
        Wish.person("CN=Ai đó")
            .between(Signing.NOW.minus(Duration.ofDays(9)), Signing.NOW.minus(Duration.ofDays(1)));
    refused(
        SigningRefusal.SIGNING_CERTIFICATE_EXPIRED,
        key(person, new KeyPlace.InFile(authority.pkcs12(authority.issue(expired))), PIN));
    refused(SigningRefusal.SIGNING_PIN_WRONG, key(person, file(person, null).place(), "khac"));
    refused(
        SigningRefusal.SIGNING_DRIVER_UNKNOWN,
        key(person, new KeyPlace.InToken(Path.of("/tmp/driver.so"), 0), PIN));
    refused(
        SigningRefusal.SIGNING_ADDRESS_UNPROTECTED,
        key(person, new KeyPlace.Remote(URI.create("http://ky.example/csc/v2"), "a"), PIN));
    var stranger = desk.person("canbo");
    refused(
        SigningRefusal.SIGNING_PERSON_UNKNOWN,
        new NewSigningKey(
            person.agencyId(), stranger.accountId(), file(person, null).place(), PIN, "", null));
    refused(
        SigningRefusal.SIGNING_PICTURE_UNFIT,
        new NewSigningKey(
            person.agencyId(),
            person.accountId(),
            file(person, null).place(),
            PIN,
            "",
            new byte[] {1, 2}));
  }

  @Test
  void only_administrators_do_so_and_only_for_their_own() {
    var person = desk.person("canbo.stp");
    assertThatThrownBy(() -> register.handle(person, file(person, person.accountId())))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> list.handle(person, 10)).isInstanceOf(Denied.class);
  }

  private void refused(SigningRefusal reason, NewSigningKey key) {
    assertRefused(reason, () -> register.handle(administrator(), key));
  }

  private Actor administrator() {
    return desk.person("quantri");
  }

  private NewSigningKey file(Actor of, @Nullable Long account) {
    var identity = authority.issue(Wish.person("CN=Ai đó"));
    return new NewSigningKey(
        of.agencyId(), account, new KeyPlace.InFile(authority.pkcs12(identity)), PIN, "", null);
  }

  private static NewSigningKey key(Actor person, KeyPlace place, String secret) {
    return new NewSigningKey(person.agencyId(), person.accountId(), place, secret, "", null);
  }

  private byte @Nullable [] secret(long id) {
    return jdbc.sql("select sealed_secret from signing.signing_key where signing_key_id = :id")
        .param("id", id)
        .query((row, number) -> new Kept(row.getBytes(1)))
        .single()
        .bytes();
  }

  private record Kept(byte @Nullable [] bytes) {}
}
