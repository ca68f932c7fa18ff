package vn.motcua.settings.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.seed.Seed;
import vn.motcua.settings.DeclaredSettings;
import vn.motcua.settings.DeclaresSettings;

/** The values of settings as shipped; what was entered on a desk is never touched. */
@Component
class FirstValuesSeed implements Seed {

  private static final String REMOVE =
      """
      delete from settings.setting_value
       where shipped
         and setting = any (:settings)
      """;
  private static final String ENTER =
      """
      insert into settings.setting_value
             (setting, procedure_code, valid_from, value, ground, source, certain, shipped, entered_at)
      values (:setting, :procedure, :from, :value, :ground, :source, :certain, true, :at)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final DeclaredSettings declared;
  private final SettingSnapshots snapshots;
  private final Clock clock;

  FirstValuesSeed(
      JdbcClient jdbc, DeclaredSettings declared, SettingSnapshots snapshots, Clock clock) {
    this.jdbc = jdbc;
    this.declared = declared;
    this.snapshots = snapshots;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "settings.first-values";
  }

  /** Before everything else that may ask. */
  @Override
  public int order() {
    return 5;
  }

  @Override
  public String fingerprint() {
    var checksum = new CRC32C();
    declared.modules().forEach(module -> checksum.update(file(module)));
    return HexFormat.of().toHexDigits(checksum.getValue());
  }

  @Override
  public void load() {
    for (var module : declared.modules()) {
      var rows = rows(module);
      jdbc.sql(REMOVE)
          .param(
              "settings",
              module.settings().stream().map(setting -> setting.key()).toArray(String[]::new))
          .update();
      rows.forEach(this::enter);
    }
    snapshots.forget();
  }

  private void enter(NamedCsvRecord row) {
    var key = row.getField("key");
    var value = row.getField("value");
    var setting =
        declared.find(key).orElseThrow(() -> new IllegalStateException("No setting " + key));
    if (setting.kind().read(value).isEmpty()) {
      throw new IllegalStateException(key + " cannot be " + value);
    }
    jdbc.sql(ENTER)
        .param("setting", key)
        .param("procedure", row.getField("procedure"))
        .param("from", LocalDate.parse(row.getField("valid_from")))
        .param("value", value)
        .param("ground", row.getField("ground"))
        .param("source", row.getField("source"))
        .param("certain", row.getField("certain").equals("yes"))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static List<NamedCsvRecord> rows(DeclaresSettings module) {
    try (var reader =
        CsvReader.builder().ofNamedCsvRecord(new String(file(module), StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] file(DeclaresSettings module) {
    try {
      return new ClassPathResource("data/" + module.module() + "/legal-settings.csv")
          .getContentAsByteArray();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
