package vn.motcua.records.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import vn.motcua.platform.start.CannotStart;

/**
 * A store that speaks S3, from the environment.
 *
 * @param endpoint {@code https://…}; empty = files are kept in a folder
 */
@ConfigurationProperties("motcua.records.s3")
record S3Settings(String endpoint, String bucket, String region, String key, String secret) {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration READ = Duration.ofSeconds(30);
  private static final Duration WHOLE = Duration.ofMinutes(2);

  boolean isUsed() {
    return !endpoint.isBlank();
  }

  /** Addresses buckets by path: not every store has a name for each. */
  S3Client client() {
    if (bucket.isBlank() || key.isBlank() || secret.isBlank()) {
      throw new CannotStart(
          "Đã đặt MOTCUA_RECORDS_S3 thì phải đặt cả MOTCUA_RECORDS_S3_BUCKET,"
              + " MOTCUA_RECORDS_S3_KEY và MOTCUA_RECORDS_S3_SECRET.",
          "MOTCUA_RECORDS_S3 is set, so MOTCUA_RECORDS_S3_BUCKET, MOTCUA_RECORDS_S3_KEY and"
              + " MOTCUA_RECORDS_S3_SECRET must be set too.");
    }
    return S3Client.builder()
        .endpointOverride(address())
        .region(Region.of(region))
        .forcePathStyle(true)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)))
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(READ))
        .overrideConfiguration(all -> all.apiCallTimeout(WHOLE))
        .build();
  }

  private URI address() {
    try {
      var uri = new URI(endpoint);
      if (uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
        return uri;
      }
    } catch (URISyntaxException malformed) {
      // said below
    }
    throw new CannotStart(
        "MOTCUA_RECORDS_S3 phải có dạng https://ten-mien, không phải “" + endpoint + "”.",
        "MOTCUA_RECORDS_S3 must look like https://name, not “" + endpoint + "”.");
  }

  @Override
  public String toString() {
    return "S3Settings[" + endpoint + ", " + bucket + "]";
  }
}
