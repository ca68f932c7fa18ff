package vn.motcua.receipt.paper;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.SigningKey;

/**
 * Puts an enveloped XML signature (XML-DSig, exclusive canonical form, SHA-256) at the end of a
 * document; the time of signing is signed with it.
 */
final class SealXml {

  private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");
  private static final String PROVIDER = "org.jcp.xml.dsig.internal.dom.SignatureProvider";
  private static final String TIME_ID = "thoi-diem-ky";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  private SealXml() {}

  /** The signed document in UTF-8. */
  static byte[] of(Document document, SigningKey seal, Instant at) {
    try {
      var key = new SealedKey(seal);
      var context = new DOMSignContext(key, document.getDocumentElement());
      context.setDefaultNamespacePrefix("ds");
      context.setProperty(PROVIDER, new SealProvider());
      signature(document, seal, key, at).sign(context);
      return bytes(document);
    } catch (GeneralSecurityException | MarshalException | XMLSignatureException impossible) {
      throw SealedKey.reason(impossible);
    }
  }

  private static XMLSignature signature(
      Document document, SigningKey seal, SealedKey key, Instant at)
      throws GeneralSecurityException {
    var info = FACTORY.getKeyInfoFactory();
    KeyInfo who = info.newKeyInfo(List.of(info.newX509Data(List.copyOf(seal.chain()))));
    return FACTORY.newXMLSignature(
        signedInfo(key), who, List.of(time(document, at)), "chu-ky", null);
  }

  private static SignedInfo signedInfo(SealedKey key) throws GeneralSecurityException {
    var exclusive = transform(CanonicalizationMethod.EXCLUSIVE);
    return FACTORY.newSignedInfo(
        FACTORY.newCanonicalizationMethod(
            CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
        FACTORY.newSignatureMethod(
            key.isCurve()
                ? "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
                : "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            null),
        List.of(
            reference("", List.of(transform(Transform.ENVELOPED), exclusive), null),
            reference(
                "#" + TIME_ID,
                List.of(exclusive),
                "http://www.w3.org/2000/09/xmldsig#SignatureProperties")));
  }

  private static Transform transform(String algorithm) throws GeneralSecurityException {
    return FACTORY.newTransform(algorithm, (TransformParameterSpec) null);
  }

  private static Reference reference(String uri, List<Transform> transforms, @Nullable String type)
      throws GeneralSecurityException {
    return FACTORY.newReference(
        uri, FACTORY.newDigestMethod(DigestMethod.SHA256, null), transforms, type, null);
  }

  private static XMLObject time(Document document, Instant at) {
    var time = document.createElementNS(ReceiptXml.NAMESPACE, "ThoiDiemKy");
    ReceiptXml.declare(time);
    time.setTextContent(MOMENT.format(at.atZone(Vietnam.ZONE)));
    var property = FACTORY.newSignatureProperty(List.of(new DOMStructure(time)), "#chu-ky", null);
    var properties = FACTORY.newSignatureProperties(List.of(property), TIME_ID);
    return FACTORY.newXMLObject(List.of(properties), null, null, null);
  }

  private static byte[] bytes(Document document) {
    try {
      var out = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
