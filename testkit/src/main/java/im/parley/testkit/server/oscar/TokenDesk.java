// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.oscar.wire.ServerAddress;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.Users.Admission;
import im.parley.testkit.server.WebExchange.Answer;
import im.parley.testkit.server.WebExchange.Request;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import okio.ByteString;

/** Gives a token for a password, and for a token that comes back signed with it a cookie. */
final class TokenDesk {
    private static final int BAD_PASSWORD = 330;
    private static final int BAD_PASSWORD_DETAIL = 3011;
    private static final int UNAUTHORIZED = 401;
    private static final String SIGNATURE = "&sig_sha256=";

    private final OscarService service;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    /** What a token stands for. */
    private record Grant(ScreenName name, String sessionKey) {}

    TokenDesk(OscarService service) {
        this.service = service;
    }

    Answer token(Request request) {
        Map<String, String> form = parameters(request.body().utf8());
        ScreenName name = ScreenName.of(form.getOrDefault("s", ""));
        String shown = form.getOrDefault("pwd", "");
        if (service.faults().refusal().isPresent()) {
            return refusal(service.faults().refusal().getAsInt(), 0, "Refused");
        }
        if (service.world().users().admit(name, shown::equals) != Admission.ADMITTED) {
            return refusal(BAD_PASSWORD, BAD_PASSWORD_DETAIL, "Password/LoginId is invalid.");
        }
        String token = UUID.randomUUID().toString();
        String secret = UUID.randomUUID().toString();
        grants.put(token, new Grant(name, sign(shown, secret)));
        long now = service.world().settings().clock().instant().getEpochSecond();
        return xml("<statusCode>200</statusCode><statusText>OK</statusText><data><token><expiresIn>86400</expiresIn><a>"
                + token + "</a></token><sessionSecret>" + secret + "</sessionSecret><hostTime>" + now
                + "</hostTime></data>");
    }

    Answer session(Request request) {
        String[] target = request.target().split("\\?", 2);
        String query = target.length < 2 ? "" : target[1];
        int end = query.lastIndexOf(SIGNATURE);
        Map<String, String> asked = parameters(query);
        Optional<Grant> grant = Optional.ofNullable(grants.remove(asked.getOrDefault("a", "")));
        String place = request.host() + target[0];
        String signed = "&" + encode(query.substring(0, Math.max(0, end)));
        boolean good = grant.filter(given -> Stream.of("http://", "https://")
                        .map(scheme -> sign(given.sessionKey, "GET&" + encode(scheme + place) + signed))
                        .anyMatch(asked.getOrDefault("sig_sha256", "")::equals))
                .isPresent();
        return good ? place(grant.get().name) : refusal(UNAUTHORIZED, 1014, "Signature does not fit.");
    }

    private Answer place(ScreenName name) {
        ServerAddress host = service.settings().advertised().get();
        ByteString cookie = service.cookie(new Pass.SignOn(name, true));
        String certificate = service.settings()
                .certificate()
                .map(shown -> "<tlsCertName>" + shown + "</tlsCertName>")
                .orElse("");
        return xml("<statusCode>200</statusCode><statusText>OK</statusText><data><host>" + host.host()
                + "</host><port>" + host.port() + "</port><cookie>" + cookie.base64() + "</cookie>" + certificate
                + "</data>");
    }

    private static Answer refusal(int status, int detail, String text) {
        return xml("<statusCode>" + status + "</statusCode><statusText>" + text + "</statusText><statusDetailCode>"
                + detail + "</statusDetailCode><data/>");
    }

    private static Answer xml(String inside) {
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><response>" + inside + "</response>";
        return new Answer(200, "OK", "text/xml", ByteString.encodeUtf8(document));
    }

    private static String sign(String key, String text) {
        return ByteString.encodeUtf8(text)
                .hmacSha256(ByteString.encodeUtf8(key))
                .base64();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String each : query.split("&", -1)) {
            String[] pair = each.split("=", 2);
            try {
                parameters.put(pair[0], pair.length < 2 ? "" : URLDecoder.decode(pair[1], UTF_8));
            } catch (IllegalArgumentException damaged) {
                parameters.put(pair[0], "");
            }
        }
        return parameters;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
