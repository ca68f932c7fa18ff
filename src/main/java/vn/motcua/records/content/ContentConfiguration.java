package vn.motcua.records.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.start.CannotStart;
import vn.motcua.platform.start.WhenServing;
import vn.motcua.records.store.ContentRows;

/** Where contents are kept and what they are sealed with, as the environment says. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Settings.class)
class ContentConfiguration {

  private static final String INCOMING = "incoming";
  private static final String CONTENT = "content";
  private static final String SPOOL = "spool";
  private static final String KEY_FILE = "records.key";

  /**
   * @param setting keys from the environment; empty = a key of our own, made at the first start and
   *     kept in the data folder
   */
  @Bean
  SealKeys sealKeys(
      @Value("${motcua.records.key}") String setting, @Value("${motcua.data}") Path data) {
    try {
      return SealKeys.of(setting.isBlank() ? ownKey(data.resolve(KEY_FILE)) : setting);
    } catch (IllegalArgumentException malformed) {
      throw new CannotStart(
          "MOTCUA_RECORDS_KEY phải là khóa 32 byte viết bằng Base64 (tạo bằng: openssl rand -base64"
              + " 32).",
          "MOTCUA_RECORDS_KEY must be a key of 32 bytes in Base64 (make one with: openssl rand"
              + " -base64 32).",
          malformed);
    }
  }

  private static String ownKey(Path file) {
    try {
      if (Files.notExists(file)) {
        var key = new byte[SealKeys.LENGTH];
        new SecureRandom().nextBytes(key);
        var unused = OwnersOnly.write(file, Base64.getEncoder().encodeToString(key));
      }
      return Files.readString(file).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The folder, or the bucket with a folder before it. */
  @Bean
  ContentStore contentStore(S3Settings s3, @Value("${motcua.records.folder}") Path folder) {
    return s3.isUsed()
        ? new SpooledContent(
            new S3Content(s3.client(), s3.bucket()), new DiskContent(folder.resolve(SPOOL)))
        : new DiskContent(folder.resolve(CONTENT));
  }

  @Bean
  @WhenServing
  @ConditionalOnExpression("!'${motcua.records.s3.endpoint}'.isBlank()")
  SendSpooled sendSpooled(ContentStore store, ContentRows rows) {
    return new SendSpooled((SpooledContent) store, rows);
  }

  @Bean
  Vault vault(
      ContentStore store,
      SealKeys keys,
      ContentRows rows,
      Clock clock,
      @Value("${motcua.records.folder}") Path folder,
      @Value("${motcua.records.reserve}") long reserve) {
    return new Vault(
        store, new Seal(keys), keys, new Staging(folder.resolve(INCOMING), reserve), rows, clock);
  }
}
