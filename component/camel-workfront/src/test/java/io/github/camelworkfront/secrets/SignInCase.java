package io.github.camelworkfront.secrets;

import io.github.camelworkfront.TokenStore;
import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A way to say who asks, with right secrets and with wrong ones. */
enum SignInCase {
    API_KEY {
        @Override
        void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store) {
            options.setApiKey(sandbox.apiKey());
        }

        @Override
        void spoil(WorkfrontConfiguration options) {
            options.setApiKey(WRONG);
        }
    },
    SESSION_FROM_API_KEY {
        @Override
        void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store) {
            options.setApiKey(sandbox.apiKey());
            options.setSessionFromApiKey(true);
        }

        @Override
        void spoil(WorkfrontConfiguration options) {
            options.setApiKey(WRONG);
        }
    },
    LOGIN {
        @Override
        void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store) {
            options.setUsername(sandbox.username());
            options.setPassword(sandbox.password());
        }

        @Override
        void spoil(WorkfrontConfiguration options) {
            options.setUsername("wrong+user@example.com");
            options.setPassword(WRONG);
        }
    },
    SESSION {
        @Override
        void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store) {
            options.setSessionToken(session(sandbox));
        }

        @Override
        void spoil(WorkfrontConfiguration options) {
            options.setSessionToken(WRONG);
        }
    },
    OAUTH2 {
        @Override
        void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store) {
            sandbox.applications().add(OAuthApp.DEFAULT.rotating(true));
            client(options);
            options.setRefreshToken(Applications.REFRESH_TOKEN);
            options.setTokenStore(store);
        }

        @Override
        void spoil(WorkfrontConfiguration options) {
            options.setTokenStore(null);
            options.setClientSecret(WRONG);
        }
    },
    JWT {
        @Override
        void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store) {
            client(options);
            options.setCustomerId(sandbox.customerId());
            options.setUserId(sandbox.userId());
            options.setPrivateKey(sandbox.privateKey());
        }

        @Override
        void spoil(WorkfrontConfiguration options) {
            options.setClientSecret(WRONG);
        }
    },
    IMS {
        @Override
        void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store) {
            options.setClientId(ImsCredential.DEFAULT.clientId());
            options.setClientSecret(ImsCredential.DEFAULT.clientSecret());
            options.setImsOrganization(ImsCredential.DEFAULT.organization());
            options.setImsScopes("openid,AdobeID,read_organizations,additional_info.projectedProductContext");
            options.setImsTokenUrl(sandbox.imsTokenUrl());
            options.setUserToken(WorkfrontSandbox.USER_TOKEN);
        }

        @Override
        void spoil(WorkfrontConfiguration options) {
            options.setClientSecret(WRONG);
            options.setUserToken(WRONG + "user");
        }
    },
    ACCESS_TOKEN {
        @Override
        void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store) {
            options.setAccessToken(sandbox.applications().imsUserToken(sandbox.username()));
            options.setImsOrganization(ImsCredential.DEFAULT.organization());
            options.setUserToken(WorkfrontSandbox.USER_TOKEN);
        }

        @Override
        void spoil(WorkfrontConfiguration options) {
            options.setAccessToken("wrong-access-token-1234567890");
            options.setUserToken("wrong-user-token-1234567890");
        }
    },
    PROXY {
        @Override
        void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store) {
            options.setApiKey(sandbox.apiKey());
            options.setProxyUsername("proxy-user");
            options.setProxyPassword(EchoingProxy.PASSWORD);
        }

        @Override
        void spoil(WorkfrontConfiguration options) {
            options.setProxyPassword(WRONG);
        }
    },
    PROOF_PASSWORD {
        @Override
        void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store) {
            proof(options, sandbox);
            options.setProofPassword(sandbox.proof().password());
        }

        @Override
        void spoil(WorkfrontConfiguration options) {
            options.setProofPassword(WRONG);
        }

        @Override
        boolean isProof() {
            return true;
        }
    },
    PROOF_TOKEN {
        @Override
        void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store) {
            proof(options, sandbox);
            options.setProofAuthToken(sandbox.proof().authToken());
        }

        @Override
        void spoil(WorkfrontConfiguration options) {
            options.setProofAuthToken(WRONG);
        }

        @Override
        boolean isProof() {
            return true;
        }
    };

    /** With signs that look different in a form, in a page and in JSON. */
    static final String WRONG = "wr0ng/secret+with \"signs\" & <ümläuts>";

    private static String session(WorkfrontSandbox sandbox) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + "/attask/api/v22.0/session"))
                .header("apiKey", sandbox.apiKey())
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            return answer.replaceAll("(?s).*\"sessionID\":\"([^\"]+)\".*", "$1");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void proof(WorkfrontConfiguration options, WorkfrontSandbox sandbox) {
        options.setProofUrl(sandbox.proof().url());
        options.setProofApiVersion("16_24_0");
        options.setProofUsername(sandbox.proof().username());
    }

    private static void client(WorkfrontConfiguration options) {
        options.setClientId(OAuthApp.DEFAULT.clientId());
        options.setClientSecret(OAuthApp.DEFAULT.clientSecret().orElseThrow());
    }

    /** Whether it signs in to Workfront Proof. */
    boolean isProof() {
        return false;
    }

    abstract void configure(WorkfrontConfiguration options, WorkfrontSandbox sandbox, TokenStore store);

    /** Puts something wrong in place of what is secret. */
    abstract void spoil(WorkfrontConfiguration options);
}
