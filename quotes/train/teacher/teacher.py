#!/usr/bin/env python3
"""A large tagger that the small one of quoth learns from.

    teacher.py fit   --encoder E --texts T.jsonl -o teacher.pt [--dev D.jsonl]
    teacher.py vary  --vectors V.txt --texts T.jsonl -o varied.jsonl
    teacher.py score --encoder E --texts T.jsonl -o scored.jsonl teacher.pt [teacher.pt …]

Texts are those of `quoth train prepare`, one JSON object a line; offsets are in
bytes of the text. fit trains a pre-trained encoder and a conditional random
field on their labels; vary writes each text again with words exchanged for
their neighbours among word vectors, its claims moved along; score writes what
the teachers give each token, on average, for `quoth train --teacher`.

E is a folder that the transformers library reads, or an ONNX file of a BERT
with tokenizer.json beside it (or NAME-tokenizer.json beside NAME.onnx).
"""
import argparse, base64, bisect, collections, json, os, random, sys, time

import numpy as np
import torch
from torch import nn

LABELS = 7  # outside, then beginning and inside of content, source, cue
FOLLOWS = torch.tensor([[b == 0 or b % 2 == 1 or a == b or a == b - 1 for b in range(LABELS)] for a in range(LABELS)])
NEVER = -1e4


def read(path):
    texts = [json.loads(line) for line in open(path, encoding="utf-8")]
    for t in texts:
        data = t["text"].encode("utf-8", "surrogatepass")
        t["words"] = [data[a:b].decode("utf-8", "replace") for a, b in t["tokens"]]
    return texts


def case(word):
    if not any(c.isalnum() for c in word):
        return 1
    if word[0].isdigit():
        return 2
    return 3 if len(word) > 1 and word.isupper() else 4 if word[0].isupper() else 0


def windows(text, size, rng=None):
    """Stretches of whole paragraphs of about size tokens, elsewhere each time with rng."""
    out, start, end, want = [], 0, 0, rng.randrange(size // 2, size * 3 // 2) if rng else size
    for a, b in text["paragraphs"]:
        for x in range(a, b, size):
            y = min(x + size, b)
            if end > start and y - start > want:
                out.append((start, end))
                start, want = end, size
            end = y
    return out + [(start, end)] if end > start else out


class Teacher(nn.Module):
    """An encoder, the case of each word added to what it reads, and a chain over the labels."""

    def __init__(self, encoder):
        super().__init__()
        self.bert = encoder
        width = encoder.config.hidden_size
        self.case = nn.Embedding(5, width)
        nn.init.zeros_(self.case.weight)
        self.drop = nn.Dropout(0.1)
        self.out = nn.Linear(width, LABELS)
        self.trans = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.start = nn.Parameter(torch.zeros(LABELS))

    def scores(self, batch):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = self.bert.embeddings.word_embeddings(batch["ids"]) + self.case(batch["case"])
            x = self.bert(inputs_embeds=x, attention_mask=batch["mask"]).last_hidden_state
        x = x.float().gather(1, batch["first"].unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        return self.out(self.drop(x))

    def transitions(self):
        return self.trans.masked_fill(~FOLLOWS, NEVER)

    def loss(self, scores, labels, there):
        """The negative log likelihood of the labels, summed over the batch."""
        trans = self.transitions()
        inside = torch.tensor([l > 0 and l % 2 == 0 for l in range(LABELS)])
        alpha = scores[:, 0] + self.start.masked_fill(inside, NEVER)
        gold = alpha.gather(1, labels[:, :1]).squeeze(1)
        for t in range(1, scores.shape[1]):
            here = there[:, t]
            step = scores[:, t].gather(1, labels[:, t : t + 1]).squeeze(1) + trans[labels[:, t - 1], labels[:, t]]
            gold = gold + torch.where(here, step, torch.zeros_like(step))
            alpha = torch.where(here.unsqueeze(1), torch.logsumexp(alpha.unsqueeze(2) + trans, 1) + scores[:, t], alpha)
        return (torch.logsumexp(alpha, 1) - gold).sum()


class Encoder:
    """A tokenizer and the model that goes with it."""

    def __init__(self, path):
        from tokenizers import Tokenizer
        from transformers import AutoModel

        if path.endswith(".onnx"):
            beside = os.path.join(os.path.dirname(path), "tokenizer.json")
            if not os.path.exists(beside):
                beside = path.removesuffix(".onnx") + "-tokenizer.json"
            self.model, self.pieces = from_onnx(path), Tokenizer.from_file(beside)
        else:
            self.model = AutoModel.from_pretrained(path)
            self.pieces = Tokenizer.from_file(os.path.join(path, "tokenizer.json"))
        self.pieces.no_truncation()
        self.pieces.no_padding()
        self.first, self.last = (self.pieces.token_to_id(t) for t in ("[CLS]", "[SEP]"))
        self.unknown = self.pieces.token_to_id("[UNK]")
        self.known = {}

    def of(self, word):
        if word not in self.known:
            self.known[word] = self.pieces.encode(word, add_special_tokens=False).ids[:6] or [self.unknown]
        return self.known[word]

    def batch(self, stretches):
        """Tensors of (text, start, end): pieces, and where each word begins."""
        rows = []
        for text, start, end in stretches:
            ids, cases, first = [self.first], [0], []
            for word in text["words"][start:end]:
                first.append(min(len(ids), 510))
                ids += self.of(word)
                cases += [case(word)] * len(self.of(word))
            rows.append((ids[:511] + [self.last], (cases + [0])[:512], first))
        n, m = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)
        out = {k: torch.zeros(len(rows), n, dtype=torch.long) for k in ("ids", "case", "mask")}
        out["first"] = torch.zeros(len(rows), m, dtype=torch.long)
        out["there"] = torch.zeros(len(rows), m, dtype=torch.bool)
        for i, (ids, cases, first) in enumerate(rows):
            out["ids"][i, : len(ids)], out["mask"][i, : len(ids)] = torch.tensor(ids), 1
            out["case"][i, : len(cases)] = torch.tensor(cases)
            out["first"][i, : len(first)], out["there"][i, : len(first)] = torch.tensor(first), True
        return out


def from_onnx(path):
    """A BERT from an exported graph: weights of matrices go by the names of the biases added to them."""
    import onnx
    from onnx import numpy_helper
    from transformers import BertConfig, BertModel

    graph = onnx.load(path).graph
    numbers = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    found = {k: v for k, v in numbers.items() if "weight" in k or "bias" in k}
    added = collections.defaultdict(list)
    for node in graph.node:
        if node.op_type == "Add":
            for name in node.input:
                added[name] += [i for i in node.input if i in numbers]
    for node in graph.node:
        weights = [i for i in node.input if i in numbers]
        if node.op_type == "MatMul" and weights:
            for bias in added[node.output[0]]:
                found[bias.replace(".bias", ".weight")] = numbers[weights[0]].T
    words = next(v for k, v in found.items() if k.endswith("word_embeddings.weight"))
    layers = 1 + max(int(k.split("encoder.layer.")[1].split(".")[0]) for k in found if "encoder.layer." in k)
    config = BertConfig(vocab_size=words.shape[0], hidden_size=words.shape[1], num_hidden_layers=layers,
                        num_attention_heads=12, intermediate_size=4 * words.shape[1])
    model = BertModel(config, add_pooling_layer=False)
    state = {k: torch.tensor(np.array(next(v for n, v in found.items() if n.endswith(k)))) for k in model.state_dict() if not k.endswith("position_ids")}
    model.load_state_dict(state, strict=False)
    return model


def fit(a):
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    encoder = Encoder(a.encoder)
    model = Teacher(encoder.model)
    texts = read(a.texts)
    dev = read(a.dev) if a.dev else []
    slow = [p for n, p in model.named_parameters() if n.startswith("bert")]
    fast = [p for n, p in model.named_parameters() if not n.startswith("bert")]
    adam = torch.optim.AdamW([{"params": slow}, {"params": fast}], weight_decay=0.01)
    steps = a.epochs * sum(len(windows(t, 220)) for t in texts) * 1.1 / a.batch
    done, begun = 0, time.time()
    for epoch in range(a.epochs):
        model.train()
        stretches = [(t, *w) for t in texts for w in windows(t, 220, rng)]
        rng.shuffle(stretches)
        batches = []
        for k in range(0, len(stretches), 20 * a.batch):  # of like lengths
            pool = sorted(stretches[k : k + 20 * a.batch], key=lambda s: s[2] - s[1])
            batches += [pool[i : i + a.batch] for i in range(0, len(pool), a.batch)]
        rng.shuffle(batches)
        total = count = 0
        for stretch in batches:
            batch = encoder.batch(stretch)
            labels = torch.zeros(batch["there"].shape, dtype=torch.long)
            for i, (t, start, end) in enumerate(stretch):
                labels[i, : end - start] = torch.tensor(t["labels"][start:end])
            share = min(1, (done + 1) / (0.06 * steps)) * max(0.02, 1 - done / steps)
            adam.param_groups[0]["lr"], adam.param_groups[1]["lr"] = a.rate * share, 10 * a.rate * share
            loss = model.loss(model.scores(batch), labels, batch["there"])
            adam.zero_grad()
            (loss / batch["there"].sum()).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            adam.step()
            total, count, done = total + loss.item(), count + int(batch["there"].sum()), done + 1
            if done % 50 == 0:
                print(f"epoch {epoch + 1}, step {done} of about {steps:.0f}: loss {total / count:.4f}, {time.time() - begun:.0f} s", file=sys.stderr, flush=True)
        if dev:
            print(f"epoch {epoch + 1}: {figures(model, encoder, dev)}", file=sys.stderr, flush=True)
    torch.save(model.state_dict(), a.output)


def scores_of(model, encoder, texts, size=200, around=50):
    """A score for each token and label, seen with some words to each side."""
    model.eval()
    out = [np.zeros((len(t["words"]), LABELS), dtype=np.float32) for t in texts]
    todo = [(k, start, end) for k, t in enumerate(texts) for start, end in windows(t, size)]
    todo.sort(key=lambda s: s[2] - s[1])
    with torch.no_grad():
        for i in range(0, len(todo), 16):
            part = todo[i : i + 16]
            seen = [(texts[k], max(0, a - around), min(len(texts[k]["words"]), b + around)) for k, a, b in part]
            scores = model.scores(encoder.batch(seen)).numpy()
            for row, (k, a, b), (_, start, _) in zip(scores, part, seen):
                out[k][a:b] = row[a - start : b - start]
    return out


def best(scores, trans):
    """The likeliest labels (Viterbi)."""
    score, back = scores[0] + trans[0], []
    for row in scores[1:]:
        step = score[:, None] + trans
        back.append(step.argmax(0))
        score = step.max(0) + row
    labels = [int(score.argmax())]
    for b in reversed(back):
        labels.append(int(b[labels[-1]]))
    return labels[::-1]


def fragments(labels):
    out, open_ = set(), None
    for i, l in enumerate(list(labels) + [0]):
        if open_ and (l == 0 or l % 2 == 1):
            out.add((open_[0], open_[1], i))
            open_ = None
        if l % 2 == 1:
            open_ = ((l - 1) // 2, i)
    return out


def figures(model, encoder, texts):
    """F1 of exact fragments of content, source and cue."""
    trans = model.transitions().detach().numpy()
    tally = collections.Counter()
    for t, scores in zip(texts, scores_of(model, encoder, texts)):
        if len(scores):
            gold, got = fragments(t["labels"]), fragments(best(scores, trans))
            for role in range(3):
                tally[role, "both"] += len({f for f in gold & got if f[0] == role})
                tally[role, "all"] += sum(f[0] == role for f in gold) + sum(f[0] == role for f in got)
    return " ".join(f"{name} {200 * tally[role, 'both'] / max(1, tally[role, 'all']):.1f}" for role, name in enumerate(("content", "source", "cue")))


def score(a):
    encoder = Encoder(a.encoder)
    models = []
    for path in a.teachers:
        model = Teacher(Encoder(a.encoder).model if models else encoder.model)
        model.load_state_dict(torch.load(path))
        models.append(model)
    trans = sum(m.transitions().detach().numpy() for m in models) / len(models)
    texts = read(a.texts)
    with open(a.output, "w", encoding="utf-8") as out:
        out.write(json.dumps({"transitions": [round(float(x), 4) for x in trans.clip(-30, 30).flatten()]}) + "\n")
        for k in range(0, len(texts), 40):
            part = texts[k : k + 40]
            scores = [sum(s) / len(models) for s in zip(*(scores_of(m, encoder, part) for m in models))]
            for t, s in zip(part, scores):
                line = {"name": t["name"], "text": t["text"], "claims": t["claims"], "scores": base64.b64encode(s.astype("<f4").tobytes()).decode()}
                out.write(json.dumps(line, ensure_ascii=False) + "\n")
            print(f"{min(k + 40, len(texts))} of {len(texts)} texts", file=sys.stderr, flush=True)


OPEN = set("VB VBD VBN VBG VBZ VBP NN NNS JJ JJR JJS RB".split())  # parts of speech whose words are exchanged
KEPT = set("""be is are was were been being am have has had having do does did done not also so as too very just only more most
such own then now here there ever never even""".split())


def neighbours(path, limit=40000):
    """The words nearest to each of the commoner half of a file of word vectors, commonest first."""
    words, rows = [], []
    for line in open(path, encoding="utf-8"):
        word, *numbers = line.split()
        if len(word) > 2 and word.isascii() and word.isalpha() and word.islower():
            words.append(word)
            rows.append(np.array(numbers, dtype=np.float32))
            if len(words) == limit:
                break
    m = np.stack(rows)
    m /= np.linalg.norm(m, axis=1, keepdims=True) + 1e-9
    near = {}
    for k in range(0, len(words) * 5 // 8, 1000):
        like = m[k : k + 1000] @ m.T
        for row, top in zip(like, np.argpartition(-like, 40, axis=1)[:, :41]):
            word = words[k + len(near) % 1000]
            near[word] = [words[j] for j in sorted(top, key=lambda j: -row[j]) if row[j] > 0.45 and words[j] != word]
    return near


def vary(a):
    rng = random.Random(a.seed)
    near = neighbours(a.vectors)
    texts = read(a.texts)
    usual = collections.defaultdict(collections.Counter)
    for t in texts:
        for word, tag in zip(t["words"], t["tags"]):
            if word.islower():
                usual[word][tag] += 1

    def fits(word, tag):
        """Whether a word may stand where one of that tag does: as it mostly does, or by its ending."""
        if word in usual:
            main = usual[word].most_common(1)[0][0]
            return main == tag or {main, tag} in ({"VB", "VBP"}, {"VBD", "VBN"})
        ends = {"VBD": "ed", "VBN": "ed", "VBG": "ing", "VBZ": "s", "NNS": "s", "RB": "ly"}
        if tag in ("VB", "VBP"):
            return False
        return word.endswith(ends[tag]) and not word.endswith("ss") if tag in ends else not word.endswith(("ed", "ing", "s", "ly"))

    choices = {}
    with open(a.output, "w", encoding="utf-8") as out:
        for t in texts:
            data, new, last, ends, moved = t["text"].encode(), bytearray(), 0, [], []
            for (start, end), word, tag in zip(t["tokens"], t["words"], t["tags"]):
                low = word.lower()
                shaped = word.islower() or word[0].isupper() and word[1:].islower() and tag not in ("NN", "NNS", "JJ")
                if tag not in OPEN or low in KEPT or not word.isalpha() or not shaped or rng.random() > a.share:
                    continue
                if (low, tag) not in choices:
                    choices[low, tag] = [w for w in near.get(low, ()) if w not in KEPT and fits(w, tag)][:14]
                if choices[low, tag]:
                    other = rng.choice(choices[low, tag])
                    new += data[last:start] + (other.capitalize() if word[0].isupper() else other).encode()
                    last = end
                    ends.append(end)
                    moved.append(len(new) - end)
            new += data[last:]

            def place(at):
                k = bisect.bisect_right(ends, at) - 1
                return at + (moved[k] if k >= 0 else 0)

            claims = [{role: [[place(x), place(y)] for x, y in c[role]] for role in c} for c in t["claims"]]
            out.write(json.dumps({"name": f"{t['name']}#{a.seed}", "text": new.decode(), "claims": claims}, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    for run in (fit, vary, score):
        p = commands.add_parser(run.__name__)
        p.set_defaults(run=run)
        p.add_argument("--texts", required=True)
        p.add_argument("-o", "--output", required=True)
        p.add_argument("--seed", type=int, default=1)
        if run is vary:
            p.add_argument("--vectors", required=True, help="word vectors in GloVe's text format")
            p.add_argument("--share", type=float, default=0.45, help="of the words that are exchanged")
            continue
        p.add_argument("--encoder", required=True)
        if run is score:
            p.add_argument("teachers", nargs="+")
        else:
            p.add_argument("--dev")
            p.add_argument("--epochs", type=int, default=3)
            p.add_argument("--rate", type=float, default=1.5e-4)
            p.add_argument("--batch", type=int, default=8)
    a = parser.parse_args()
    a.run(a)


if __name__ == "__main__":
    main()
