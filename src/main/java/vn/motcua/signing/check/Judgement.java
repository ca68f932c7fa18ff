package vn.motcua.signing.check;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.KeyUsageBit;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.signing.CheckedSignature;
import vn.motcua.signing.SignatureReason;
import vn.motcua.signing.authority.CertificateNames;

/** One signature, judged by what DSS found out. */
final class Judgement {

  private final SignatureWrapper signature;
  private final SimpleReport simple;
  private final SignedFile file;
  private final @Nullable CertificateWrapper certificate;
  private final @Nullable Instant stampedAt;

  Judgement(SignatureWrapper signature, SimpleReport simple, SignedFile file) {
    this.signature = signature;
    this.simple = simple;
    this.file = file;
    this.certificate = signature.getSigningCertificate();
    this.stampedAt =
        signature.getTimestampList().stream()
            .filter(this::isReliable)
            .map(TimestampWrapper::getProductionTime)
            .map(Date::toInstant)
            .min(Comparator.naturalOrder())
            .orElse(null);
  }

  CheckedSignature checked() {
    var of = Optional.ofNullable(certificate);
    return new CheckedSignature(
        of.map(CertificateWrapper::getCommonName).orElse(""),
        of.map(CertificateWrapper::getOrganizationName).orElse(""),
        of.map(CertificateWrapper::getSerialNumber).map(Judgement::hexadecimal).orElse(""),
        of.map(CertificateWrapper::getCertificateIssuerDN).map(CertificateNames::common).orElse(""),
        String.valueOf(signature.getSignatureFormat()),
        Optional.ofNullable(signature.getClaimedSigningTime()).map(Date::toInstant).orElse(null),
        stampedAt,
        coversWholeFile(),
        reasons());
  }

  private Set<SignatureReason> reasons() {
    var reasons = EnumSet.noneOf(SignatureReason.class);
    addChanges(reasons);
    if (certificate == null) {
      reasons.add(SignatureReason.BROKEN);
    } else {
      addCertificate(reasons, certificate);
    }
    if (signature.getTimestampList().stream().anyMatch(stamp -> !isReliable(stamp))) {
      reasons.add(SignatureReason.TIME_STAMP_DOUBTFUL);
    }
    addWhatTheStandardSays(reasons);
    return reasons;
  }

  private void addChanges(Set<SignatureReason> reasons) {
    if (!signature.isSignatureIntact()) {
      var contentIsTheSame =
          signature.getDigestMatchers().stream()
              .allMatch(each -> each.isDataFound() && each.isDataIntact());
      reasons.add(contentIsTheSame ? SignatureReason.BROKEN : SignatureReason.CHANGED);
    } else if (!signature.isSignatureByteRangeValid()
        || !signature.isPdfSignatureDictionaryConsistent()) {
      reasons.add(SignatureReason.BROKEN);
    }
    if (!signature.getPdfUndefinedChanges().isEmpty()
        || !signature.getPdfPageDifferenceConcernedPages().isEmpty()
        || !signature.getPdfVisualDifferenceConcernedPages().isEmpty()) {
      reasons.add(SignatureReason.CHANGED_AFTER);
    }
    if (!signature.getPdfAnnotationChanges().isEmpty()
        || !file.signatureFields().containsAll(signature.getModifiedFieldNames())) {
      reasons.add(SignatureReason.ANNOTATED_AFTER);
    }
  }

  private void addCertificate(Set<SignatureReason> reasons, CertificateWrapper signer) {
    addTimes(reasons, signer);
    addRevocation(reasons, signer);
    if (!signature.isTrustedChain()) {
      reasons.add(SignatureReason.UNKNOWN_AUTHORITY);
    }
    var uses = signer.getKeyUsages();
    if (!uses.isEmpty()
        && !uses.contains(KeyUsageBit.DIGITAL_SIGNATURE)
        && !uses.contains(KeyUsageBit.NON_REPUDIATION)) {
      reasons.add(SignatureReason.NOT_FOR_SIGNING);
    }
    if (!Strength.isEnough(signature)) {
      reasons.add(SignatureReason.WEAK);
    }
  }

  private void addTimes(Set<SignatureReason> reasons, CertificateWrapper signer) {
    var from = signer.getNotBefore().toInstant();
    var until = signer.getNotAfter().toInstant();
    var at = signedAt();
    if (at.isBefore(from)) {
      reasons.add(SignatureReason.NOT_YET_VALID_WHEN_SIGNED);
    } else if (at.isAfter(until)) {
      reasons.add(SignatureReason.EXPIRED_WHEN_SIGNED);
    } else if (stampedAt == null && file.now().isAfter(until)) {
      reasons.add(SignatureReason.EXPIRED_SINCE);
    }
  }

  /** Without a stamp nobody can know that a revoked key did not sign later than it claims. */
  private void addRevocation(Set<SignatureReason> reasons, CertificateWrapper signer) {
    var answers = signer.getCertificateRevocationData();
    var revoked =
        answers.stream()
            .filter(answer -> answer.isRevoked())
            .anyMatch(
                answer ->
                    stampedAt == null
                        || !answer.getRevocationDate().toInstant().isAfter(stampedAt));
    if (revoked) {
      reasons.add(SignatureReason.REVOKED);
    } else if (answers.isEmpty() && !signer.isTrusted()) {
      reasons.add(SignatureReason.REVOCATION_UNKNOWN);
    }
  }

  /** What the rules of the standard find beyond the above; never better than they say. */
  private void addWhatTheStandardSays(Set<SignatureReason> reasons) {
    var indication = simple.getIndication(signature.getId());
    var failed = reasons.stream().anyMatch(each -> each.weight() == SignatureReason.Weight.FAILURE);
    if (indication == Indication.TOTAL_FAILED && !failed) {
      reasons.add(SignatureReason.AGAINST_STANDARD);
    } else if (indication == Indication.INDETERMINATE && reasons.isEmpty()) {
      reasons.add(SignatureReason.UNDECIDED);
    }
  }

  private Instant signedAt() {
    if (stampedAt != null) {
      return stampedAt;
    }
    var claimed = signature.getClaimedSigningTime();
    return claimed == null ? file.now() : claimed.toInstant();
  }

  private boolean isReliable(TimestampWrapper stamp) {
    return stamp.isSignatureValid() && stamp.isMessageImprintDataIntact() && stamp.isTrustedChain();
  }

  private boolean coversWholeFile() {
    var range = signature.getSignatureByteRange();
    return range.size() == 4
        && range.get(2).add(range.get(3)).equals(BigInteger.valueOf(file.length()));
  }

  private static String hexadecimal(String serial) {
    return new BigInteger(serial).toString(16);
  }
}
