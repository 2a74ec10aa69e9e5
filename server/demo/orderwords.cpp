// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/orderwords.h"

namespace oms::demo {

namespace {

using Words = std::vector<std::string_view>;

} // namespace

const Words &reasonsFor(OrderAction action)
{
    static const Words none;
    static const Words declined {"The customer wants another colour.", "Too dear at the moment.",
                                 "The horse is sold; there will be another one.", "The flap is to be longer."};
    static const Words rejected {"The seat size does not fit the measurements: please check.",
                                 "The wither tracing is missing.", "Which leather is meant for the knee roll?",
                                 "The address to ship to is incomplete."};
    static const Words changed {"The customer called: another leather.", "Measured anew, the tree is wider.",
                                "The factory asked; this is how it is meant.", "The rider wants a deeper seat."};
    static const Words failed {"A scratch in the flap, cut anew.", "Stitching uneven at the cantle.",
                               "The panel is asymmetric, flocked anew.", "Wrong thread colour."};
    static const Words held {"The customer cannot be reached about the deposit.",
                             "The horse is lame; wait for the vet.", "Leather of that colour is out of stock.",
                             "The measurements are checked once more.", "Payment in dispute."};
    static const Words cancelled {"The customer bought another saddle.", "The horse was sold.", "Entered twice.",
                                  "The customer withdrew in time.", "No reply for months."};
    static const Words returned {"Slips to the right on this horse.", "The seat is too small after all.",
                                 "The colour is not as ordered.", "The horse has changed shape."};
    static const Words corrected {"It was shipped directly; the state had not been kept.",
                                  "Put right after the inventory of the year."};
    static const Words reopened {"The customer wants it after all."};
    switch (action) {
    case OrderAction::Decline:
        return declined;
    case OrderAction::Reject:
        return rejected;
    case OrderAction::Change:
        return changed;
    case OrderAction::StepBack:
        return failed;
    case OrderAction::Hold:
        return held;
    case OrderAction::Cancel:
        return cancelled;
    case OrderAction::Return:
        return returned;
    case OrderAction::Correct:
        return corrected;
    case OrderAction::Reopen:
        return reopened;
    default:
        return none;
    }
}

const Words &instructionWords()
{
    static const Words words {"Please match the leather to the sample that was sent.",
                              "Rider has long thighs: block as far forward as the flap allows.",
                              "Leave room behind the shoulder on the left side.",
                              "The plate is engraved here; leave the cantle plain.",
                              "Panels on the soft side, the horse is sensitive.",
                              "Call the fitter before the flaps are cut.",
                              "Same as the last one, a quarter of an inch more seat.",
                              "Extra billet holes, two above and two below.",
                              "To be shown at the spring fair: no marks, please."};
    return words;
}

const Words &internalWords()
{
    static const Words words {"Paid late the last time.", "Reseller price agreed by telephone.",
                              "Check the tax number before the invoice goes out.",
                              "Ask for a photograph for the web site.",
                              "Complaint about the last saddle: be quick with this one."};
    return words;
}

const Words &waiverWords()
{
    static const Words words {"Known for years, pays on delivery.",
                              "Paid by the association, invoice at the end of the month.",
                              "Agreed with the management."};
    return words;
}

const Words &tradeInWords()
{
    static const Words words {"Jumping saddle, 17 in, brown, eight years old",
                              "Dressage saddle, 17½ in, black, well kept",
                              "All-purpose saddle, 18 in, flocked anew last year", "Pony saddle, 15½ in"};
    return words;
}

const Words &repairWords()
{
    static const Words words {"New billets", "Tree checked, panels flocked anew", "Flap replaced on the near side",
                              "Seat leather renewed", "Stirrup bar straightened"};
    return words;
}

const Words &carrierWords()
{
    static const Words words {"Parcel Post", "Northline Express", "Van Houten Logistics", "Own van",
                              "Bluebird Air Freight"};
    return words;
}

const std::vector<CommentWords> &commentWords()
{
    static const std::vector<CommentWords> words {
        {"Customer asks when it will be ready.", Role::Fitter, Audience::FitterFactory},
        {"I am at the yard on Thursday; can it be there by then?", Role::Fitter, Audience::All},
        {"Second measuring sent by post.", Role::Fitter, Audience::FitterFactory},
        {"My customer is nervous about the colour, please take the darker hide.", Role::Fitter,
         Audience::FitterFactory},
        {"Remember: discount was promised.", Role::Fitter, Audience::Fitter},
        {"Leather cut, on schedule.", Role::Supplier, Audience::FitterFactory},
        {"Tree arrives next week.", Role::Supplier, Audience::Factory},
        {"Is the contrast meant for both loops?", Role::Supplier, Audience::FitterFactory},
        {"The hide has a growth mark that will be seen at the flap. Is that all right?", Role::Supplier,
         Audience::FitterFactory},
        {"Two days late, the stitcher is ill.", Role::Supplier, Audience::Factory},
        {"Spoke to the customer, all is clear.", Role::Supervisor, Audience::Internal},
        {"Invoice sent.", Role::Supervisor, Audience::Internal},
        {"Please send the tracings as well.", Role::Supervisor, Audience::Fitter},
        {"Preferred over the others this week, please.", Role::Supervisor, Audience::Factory},
        {"Thank you all, this one went well.", Role::Supervisor, Audience::All},
    };
    return words;
}

} // namespace oms::demo
