// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.ImException;
import im.parley.SignOnException;
import im.parley.SignOnException.Reason;
import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.Redirect;
import im.parley.oscar.wire.ServerAddress;
import im.parley.spi.SessionContext;
import im.parley.spi.link.HttpCall.Answer;
import im.parley.spi.link.HttpCall.Request;
import io.reactivex.rxjava3.core.Single;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import okio.ByteString;

/** Two calls over HTTP: the password for a token, then the token, signed, for a cookie. */
final class ClientLoginTalk implements Authenticator {
    private static final String LOGIN = "/auth/clientLogin";
    private static final String SESSION = "/aim/startOSCARSession";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String OK = "200";
    private static final String UNAUTHORIZED = "401";
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final OscarSetup setup;
    private final String secret;
    private final WebCalls web;

    ClientLoginTalk(OscarSetup setup, SessionContext context, String secret) {
        this.setup = setup;
        this.secret = secret;
        this.web = new WebCalls(setup, context);
    }

    /** What the first call gives for the second. */
    private record Token(String token, String sessionKey, String time) {
        @Override
        public String toString() {
            return "Token";
        }
    }

    @Override
    public Single<Admission> admission() {
        return Single.defer(this::logIn)
                .map(this::token)
                .flatMap(this::startSession)
                .map(this::admission);
    }

    private Single<Answer> logIn() {
        SortedMap<String, String> form = new TreeMap<>();
        form.put("devId", key());
        form.put("f", "xml");
        form.put("pwd", secret);
        form.put("s", setup.config().self().normalized());
        String host = setup.config().host();
        return web.call(host, Request.post(web.authority(host), LOGIN, FORM, ByteString.encodeUtf8(query(form))));
    }

    private Token token(Answer answer) throws ImException {
        if (answer.status() == 401) {
            throw new SignOnException(Reason.BAD_CREDENTIALS, answer.status(), "wrong name or password");
        }
        ReplyXml reply = checked(answer, true);
        String sessionKey = sign(ByteString.encodeUtf8(secret), reply.required("data/sessionSecret"));
        return new Token(reply.required("data/token/a"), sessionKey, reply.required("data/hostTime"));
    }

    private Single<Answer> startSession(Token token) {
        SortedMap<String, String> query = new TreeMap<>();
        query.put("a", token.token);
        query.put("distId", Long.toString(setup.config().get(Oscar.CLIENT).distribution()));
        query.put("f", "xml");
        query.put("k", key());
        query.put("ts", token.time);
        query.put("useTLS", setup.wantsTls() ? "1" : "0");
        String other = setup.config().get(Oscar.SESSION_HOST);
        String host = other.isEmpty() ? setup.config().host() : other;
        String url = (setup.isSecure() ? "https://" : "http://") + web.authority(host) + SESSION;
        String signed = query(query);
        String signature = sign(ByteString.encodeUtf8(token.sessionKey), "GET&" + encode(url) + "&" + encode(signed));
        return web.call(
                host, Request.get(web.authority(host), SESSION + "?" + signed + "&sig_sha256=" + encode(signature)));
    }

    private Admission admission(Answer answer) throws ImException {
        ReplyXml reply = checked(answer, false);
        Optional<ServerAddress> server =
                ServerAddress.parse(reply.required("data/host") + ":" + reply.required("data/port"));
        Optional<ByteString> cookie = Optional.ofNullable(ByteString.decodeBase64(reply.required("data/cookie")));
        Optional<String> certificate = reply.text("data/tlsCertName").filter(name -> !name.isBlank());
        if (server.isEmpty() || cookie.isEmpty()) {
            throw new WireException("no server to go on to", 0);
        }
        Redirect to = new Redirect(server.get(), cookie.get(), certificate.isPresent(), certificate);
        return new Admission(to, false);
    }

    /** Returns an answer that says that all is well. */
    private static ReplyXml checked(Answer answer, boolean loggingIn) throws ImException {
        if (answer.status() / 100 == 5 || answer.body().size() == 0) {
            throw WebCalls.refusal(answer.status());
        }
        ReplyXml reply;
        try {
            reply = ReplyXml.read(answer.body().string(UTF_8));
        } catch (WireException damaged) {
            throw answer.isOk() ? damaged : WebCalls.refusal(answer.status());
        }
        String status = reply.required("statusCode");
        if (!status.equals(OK)) {
            throw refusal(status, reply.text("statusDetailCode").orElse(""), loggingIn, reply);
        }
        return reply;
    }

    private static SignOnException refusal(String status, String detail, boolean loggingIn, ReplyXml reply) {
        String text = reply.text("statusText").orElse("refused") + " (status " + status
                + (detail.isEmpty() ? ")" : ", detail " + detail + ")");
        int code = number(detail.isEmpty() ? status : detail);
        if (status.equals("330")) {
            return new SignOnException(
                    detail.equals("3015") ? Reason.OTHER : Reason.BAD_CREDENTIALS,
                    code,
                    detail.equals("3015") ? "the server wants a captcha solved: " + text : text);
        }
        if (detail.equals("3019")) {
            return new SignOnException(Reason.CLIENT_REJECTED, code, text);
        }
        if (status.equals(UNAUTHORIZED) && loggingIn) {
            return new SignOnException(Reason.BAD_CREDENTIALS, code, text);
        }
        boolean tooMany = status.equals("607") || (status.equals(UNAUTHORIZED) && !detail.equals("1014"));
        return tooMany
                ? new SignOnException(Reason.RATE_LIMITED, code, text, A_WHILE, null)
                : new SignOnException(status.startsWith("5") ? Reason.UNAVAILABLE : Reason.OTHER, code, text);
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private String key() {
        return setup.config().get(Oscar.CLIENT_KEY);
    }

    private static String sign(ByteString key, String text) {
        return ByteString.encodeUtf8(text).hmacSha256(key).base64();
    }

    private static String query(SortedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Returns the form of RFC 3986, on which both sides have to agree for the sake of the signature. */
    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
