package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProofPictureTest {

    private final WorkfrontSandbox sandbox =
            WorkfrontSandbox.builder().seed("empty").start();
    private final ProofDesktop desk = ProofDesktop.of(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private static byte[] red(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0xff0000);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static BufferedImage read(Reply reply) throws IOException {
        assertThat(reply.text("encoding")).isEqualTo("base64");
        assertThat(reply.text("content")).isEqualTo("image/png");
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(reply.text("data"))));
    }

    private String picture(byte[] content) {
        return desk.call("createProof", "Hash", desk.upload("a.png", content), "Name", "Picture", "SourceName", "a.png")
                .text("file_id");
    }

    @Test
    void aPictureIsScaledDown() throws IOException {
        String file = picture(red(800, 400));

        BufferedImage small = read(desk.call("getProofThumbnail", "FileID", file, "Type", 1));

        assertThat(small.getWidth()).isEqualTo(100);
        assertThat(small.getHeight()).isEqualTo(50);
        assertThat(small.getRGB(50, 25)).isEqualTo(0xffff0000);
    }

    @Test
    void anythingElseIsASheetOfPaper() throws IOException {
        String file = desk.proof("Letter");

        BufferedImage sheet = read(desk.call("getProofThumbnail", "FileID", file, "Type", 3));

        assertThat(sheet.getWidth()).isEqualTo(300);
        assertThat(sheet.getHeight()).isEqualTo(400);
    }

    @Test
    void halfAPictureIsASheetOfPaper() throws IOException {
        byte[] whole = red(80, 40);
        byte[] half = Arrays.copyOf(whole, 40);

        BufferedImage sheet = read(desk.call("getProofThumbnail", "FileID", picture(half)));

        assertThat(sheet.getWidth()).isEqualTo(150);
        assertThat(sheet.getHeight()).isEqualTo(200);
    }

    @Test
    void commentsHaveThePictureOfTheirProof() throws IOException {
        String file = picture(red(80, 40));
        int comment = sandbox.proof().reviewers().comment(Integer.parseInt(file), WorkfrontSandbox.USERNAME, "Redder");

        assertThat(read(desk.call("getCommentThumbnail", "CommentID", comment)).getWidth())
                .isEqualTo(200);
        assertThat(desk.creator().fault("getCommentThumbnail", "CommentID", comment))
                .startsWith("403 ");
    }

    @Test
    void embedCodesHoldTheAddress() {
        String file = desk.proof("Letter");
        String url = desk.call("getProofURL", "FileID", file).text("return");

        assertThat(desk.call("getProofEmbedCode", "FileID", file, "Referer", "https://a.example?x=1&amp;y=2")
                        .text("return"))
                .contains("<iframe src=\"" + url + "?referer=https%3A%2F%2Fa.example%3Fx%3D1%26y%3D2\"");
        assertThat(desk.call("getPersonalProofEmbedCode", "FileID", file).text("return"))
                .contains(desk.call("getProofReviewers", "FileID", file).text("proof_url"));
        assertThat(desk.call("getProofEmbedCodes", "FileID", file).texts("type"))
                .containsExactly("team", "personal");
    }
}
