"""Text that gives orders to a machine instead of speaking to a person. It is shown as such and never obeyed."""

from typing import Final

from sincerely.noticing.language.en.grammar import Found, Row, quote_end, quote_start, row
from sincerely.noticing.records import Clause

_BEFORE: Final = r"(?:previous|prior|above|preceding|earlier|existing|other|current|original|initial|system|given|default|safety|security|foregoing|all)"
_INSTRUCTIONS: Final = r"(?:instructions?|prompts?|rules?|guidelines?|directions?|directives?|commands?|context|guardrails|constraints|restrictions|policies|programming|tasks?|orders)"

_ALSO: Final = {
    "en.order.tool": "body receiver recipient arguments tool function api command code plugin script sendemail com net org io example gov edu info biz test invalid xyz",
    "en.order.prompt": "system developer instruction instructions prompt prompts role summarizing summarising summarize summarise summary summaries user "
    "query context inst im assistant tool emails email e message model conversation jailbreak output human response task goal objective",
    "en.order.ignore": "instruction instructions prompt prompts rule rules guideline guidelines direction directions directive directives command commands "
    "context guardrails constraints restrictions policies programming task tasks orders order above before told said prior previous previously everything anything all",
}
"""Words of which one must stand beside a trigger."""
ROWS: Final = tuple(
    row(rule, triggers, pattern, _ALSO.get(rule, ""), "order")
    for rule, triggers, pattern in (
        ("en.order.ignore", "ignore disregard forget override bypass skip stop discard abandon neglect",
         rf"\b(?:ignore|disregard|forget|override|bypass|discard|abandon|neglect|stop following|do not follow)\b (?:[a-z']+ ){{0,3}}(?:{_BEFORE} (?:and [a-z]+ )?){{0,3}}(?:[a-z]+ )?{_INSTRUCTIONS}\b|\b(?:ignore|disregard|forget) (?:everything|anything|all|what(?:ever)?)\b.{{0,30}}\b(?:above|before|told|said|prior|previous|up to (?:this|here))\b"),
        ("en.order.assistant", "ai assistant llm chatbot gpt chatgpt copilot claude gemini bot model agent assistants",
         r"\b(?:as an? (?:helpful )?(?:ai|artificial intelligence|language model|llm|virtual)(?: language)?(?: model| assistant| agent)?|you are (?:now )?(?:an? |the |my )?(?:helpful |unrestricted |new |evil |autonomous )*(?:ai|llm|language model|chatbot|gpt|chatgpt|assistant|email assistant|virtual assistant|agent|bot)\b|(?:to|for|attention|attn|note to|dear|hey|hello|hi|message (?:to|for)|instructions? (?:to|for)) (?:the |any |all |my )?(?:ai|llm|chatbot|gpt|chatgpt|copilot|claude|gemini|language model|ai assistant|virtual assistant|email assistant)\b|(?:the |an? |your |this |any )?(?:ai|llm|email|virtual|automated)[ -](?:assistant|agent|model|system|bot)s? (?:must|should|shall|will|needs to|has to|is (?:required|instructed) to|reading|processing|please)|^(?:assistant|ai|llm|copilot|chatgpt|system|model)[:,])|\b(?:dear|hey|hello|hi|attention|note to|ok) (?:the |my |your )?assistants?\b|<!-{2,} ?(?:ai|assistant|llm|bot)\b|[\[(](?:to |for )?(?:the )?(?:ai|llm|assistant|bot)\b[^\])]{0,40}[:\])]"),
        ("en.order.prompt", "system prompt prompts jailbreak developer role im inst admin mode instruction instructions message override user assistant summarizing summarising summarize summarise summary summaries query tool begin end start after",
         r"\b(?:system (?:prompt|message|override|instruction|note|update|command|alert)s?\b(?! (?:from the help|outage))|developer (?:mode|message|override)|jailbreak|admin(?:istrator)? (?:mode|override|command)|new instructions?:|(?:important|updated|additional|special|hidden|following|urgent|your new) instructions? (?:for|to) (?:the |you|any )|your (?:new )?(?:instructions?|task|goal|objective|job) (?:is|are) (?:now )?to|(?:reveal|print|repeat|output|show|leak|display) (?:your|the|all) (?:[a-z]+ )?(?:prompt|instructions|system message|training)|(?:when|while|after|before|once|as part of) (?:you )?(?:(?:the )?summari[sz]ing|summari[sz]e|generat\w+ (?:the|a) summary|processing|reading|replying to|asked (?:to|about))(?: (?:this|the|these|my|your) (?:e-?mails?|messages?|inbox|content|text|summary)|,)|(?:every|all|each|your) summar(?:y|ies) (?:must|should|has to|needs to|have to)|(?:do not|don't) summari[sz]e\b|summari[sz]e (?:all |my |these |the (?:last|previous) |your )+(?:two |[0-9] )?e-?mails|summary of (?:the )?(?:other|last two|previous) e-?mails|(?:user|the user)(?:'s)? (?:query|question|request|asks?|wants|instruct\w*|has (?:asked|requested|authori[sz]ed))|(?:end of|begin|end|start of|new) (?:context|e-?mails?|emails?|user (?:query|instruction|input)|system|prompt|conversation))\b"
         r"|<\|[^|>]{1,30}\|>|</?(?:im_start|im_end|system|user|assistant|endoftext|inst|s)>|\[/?(?:inst|system|user|assistant)\]|#{2,} ?(?:system|instruction|user|assistant|new|query|human|response)|\"role\" ?: ?\"(?:system|user|assistant)\""),
        ("en.order.tool", "call invoke execute run use using via trigger function tool api sendemail send sending forward email body e mail contact deliver transmit reply replying respond write note message confirmation receiver recipient argument arguments exfiltrate leak",
         r"\b(?:call|invoke|execute|run|use|trigger|using) (?:the |your |a |this )?[\"'`]?(?:send_?e?-?mail|[a-z]+_[a-z_]+)[\"'`]?|(?:call|invoke|execute|trigger) (?:the |your |a |this )?(?:[a-z]+ )?(?:tool|function|api|command|code|plugin|script)\b(?! (?:box|kit|bar|key))|(?:use|using|via) (?:the |your )?(?:e-?mail|mail|send) (?:function|tool|api|command)|send_?email\b|sendemail|(?:tool|function) call\b|(?:send|forward|e-?mail|deliver|transmit) (?:an? |the |this |all |any |your |his |her |everything |it |user's |me )*(?:[a-z]+ ){0,5}(?:to|at) [\w.+-]+@[\w-]+\.\w+.{0,40}\b(?:with (?:the )?(?:body|subject|content|message|text)|body|containing|saying|stating)\b|\b(?:send|sending|e-?mail|reply|replying|forward|respond|write|note|message|confirmation)\b.{0,90}[\w.+-]+@[\w-]+\.\w+.{0,60}\b(?:with|body|content|contents|text|saying|code|word|stating|subject)\b.{0,40}[\"'“‘*`:][a-z0-9 _-]{1,40}|\b(?:send|sending|e-?mail|reply|write|respond|note|message)\b.{0,20}[\"'“‘*`][a-z0-9 _-]{1,40}[\"'”’*`].{0,30}[\"'“‘*`( ][\w.+-]+@[\w-]+\.\w+|\b(?:body|receiver|recipient|arguments?)\b (?:is|=|:|\(value) ?[\"'“‘]?[\w.@-]+|\b(?:forward|send|exfiltrate|leak) (?:all |every |the |any )+(?:of )?(?:[a-z']+ )?(?:e-?mails?|messages|inbox|passwords?|credentials|conversations?|contacts|contents? of) (?:[a-z ]{0,40})?to [\w.+-]+@"),
        ("en.order.secret", "user tell inform reveal mention alert notify disclose secretly silently without",
         r"\b(?:do not|don't|never|without) (?:tell(?:ing)?|inform(?:ing)?|reveal(?:ing)?|mention(?:ing)?|alert(?:ing)?|notify(?:ing)?|disclos(?:e|ing)|ask(?:ing)?)(?: this| it| anything| any of this)? (?:to )?(?:the )?(?:user|owner|human|recipient|mailbox owner)s?\b|\b(?:secretly|silently) (?:send|forward|delete|copy|bcc|e-?mail|execute)\b|without (?:the )?user(?:'s)? (?:knowledge|confirmation|consent|approval)"),
    )
)  # fmt: skip


def find(clause: Clause, rule: Row) -> list[Found]:
    """Return the order that `rule` finds in the clause."""
    match = rule.pattern.search(clause.folded)
    if match is None:
        return []
    start = quote_start(clause.folded, match.start())
    return [Found(rule.rule, start, quote_end(clause.folded, match.end() - 1))]
